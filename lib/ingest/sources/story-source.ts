import type { IncomingStory } from "../incoming-story";
import type { StoryProblem } from "../story-problem";

/** A story of a source, or why there is none, and where it is. */
export interface SourceItem {
  file: string;
  /** Line of that file, counted from 1 */
  line: number;
  story: IncomingStory | StoryProblem;
  /** Characters that it has in the file: many long stories make a small batch */
  characters: number;
  /** Bytes of all files that were read up to its end */
  bytesDone: number;
}

/** Stories in a foreign format, in the order in which they are to be imported. */
export interface StorySource {
  bytesTotal: number;
  items: AsyncIterable<SourceItem>;
}
