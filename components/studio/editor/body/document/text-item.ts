import type { Direction, TextItem } from "@/lib/newsroom/story/body/body";
import { childrenOf, type DocNode } from "./doc-node";
import { inlineToRuns } from "./runs";

/** The direction of a node of the editor, for a spread into what has it. */
export function directionOf(node: DocNode | undefined): { dir?: Direction } {
  const dir = node?.attrs?.dir;
  return dir === "ltr" || dir === "rtl" ? { dir } : {};
}

/** The words of a cell or an item: its paragraphs, a line each, in the direction of the first. */
export function textItem(paragraphs: DocNode[]): TextItem {
  const lines = paragraphs.flatMap((each, index) => [
    ...(index > 0 ? [{ type: "hardBreak" }] : []),
    ...childrenOf(each),
  ]);
  const text = inlineToRuns({ type: "paragraph", content: lines });
  const { dir } = directionOf(paragraphs[0]);
  return dir ? { text, dir } : text;
}
