/** Why files cannot be read as a source. */
export class SourceProblem extends Error {
  override name = "SourceProblem";
}
