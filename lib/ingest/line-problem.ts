/** Why one line of an import cannot become a story; the message names the field and the cause. */
export class LineProblem extends Error {
  override name = "LineProblem";
}
