import "server-only";
import type { IncomingStory } from "../../incoming-story";
import { StoryProblem } from "../../story-problem";
import { fileSizes } from "../file-sizes";
import type { SourceItem, StorySource } from "../story-source";
import { readLines } from "./read-lines";
import { storyFromLine } from "./story-from-line";

/** JSON Lines files: one story for each line that is not empty. Throws a SourceProblem where a file is missing. */
export async function openJsonLines(files: string[]): Promise<StorySource> {
  const sizes = await fileSizes(files);
  return { bytesTotal: sizes.reduce((sum, size) => sum + size, 0), items: itemsOf(files, sizes) };
}

async function* itemsOf(files: string[], sizes: number[]): AsyncGenerator<SourceItem> {
  let bytesBefore = 0;
  for (const [index, file] of files.entries()) {
    for await (const { number, content, offset } of readLines(file)) {
      if (content === "") continue;
      const [characters, bytesDone] = [String(content).length, bytesBefore + offset];
      yield { file, line: number, story: storyOf(content), characters, bytesDone };
    }
    bytesBefore += sizes[index] ?? 0;
  }
}

function storyOf(content: string | StoryProblem): IncomingStory | StoryProblem {
  if (typeof content !== "string") return content;
  try {
    return storyFromLine(content);
  } catch (error) {
    return new StoryProblem(error instanceof Error ? error.message : String(error));
  }
}
