import type { SourceItem } from "./sources/story-source";
import { StoryProblem } from "./story-problem";

/**
 * Finds stories whose id an earlier story of the same import has. Returns why such a story is refused, else null and remembers its
 * place. Holds nothing but ids and places, so that files of millions of lines pass.
 */
export function repeatedIds(): (item: SourceItem) => StoryProblem | null {
  const files: string[] = [];
  const places = new Map<string, { file: number; line: number }>();
  return ({ file, line, story }) => {
    if (story instanceof StoryProblem) return null;
    const first = places.get(story.sourceId);
    if (first) {
      const where = files[first.file] === file ? "this file" : files[first.file];
      return new StoryProblem(`id: line ${first.line} of ${where} has the id ${story.sourceId} already`);
    }
    if (files.at(-1) !== file) files.push(file);
    places.set(story.sourceId, { file: files.length - 1, line });
    return null;
  };
}
