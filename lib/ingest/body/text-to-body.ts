import type { StoryBody } from "@/lib/newsroom/story/body/body";
import { MAX_BLOCKS } from "@/lib/newsroom/story/body/limits";
import { blockIds } from "./block-ids";

const SPACES = /[^\S\n]+/g;

/** Plain text as a story document: blank lines part paragraphs, or every line break where there are none. */
export function textToBody(text: string): StoryBody {
  const lines = text.replace(/\r\n?|[\u2028\u2029]/g, "\n");
  const breaks = /\n\s*\n/.test(lines.trim()) ? /\n\s*\n/ : /\n/;
  const paragraphs = lines
    .split(breaks)
    .map((part) => part.replace(SPACES, " ").trim())
    .filter(Boolean);
  const id = blockIds();
  const blocks = joinedTo(MAX_BLOCKS, paragraphs).map((part) => ({
    id: id(),
    type: "paragraph" as const,
    text: [{ text: part }],
  }));
  return { schema: 1, blocks };
}

function joinedTo(most: number, paragraphs: string[]): string[] {
  const each = Math.ceil(paragraphs.length / most);
  if (each <= 1) return paragraphs;
  const starts = Array.from({ length: Math.ceil(paragraphs.length / each) }, (_, index) => index * each);
  return starts.map((start) => paragraphs.slice(start, start + each).join("\n"));
}
