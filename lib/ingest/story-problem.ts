/** Why one part of a source cannot become a story; the message names the field and the cause. */
export class StoryProblem extends Error {
  override name = "StoryProblem";
}
