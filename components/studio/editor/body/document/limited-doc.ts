import type { Run } from "@/lib/newsroom/story/body/body";
import { childrenOf, type DocNode } from "./doc-node";
import { inlineToRuns, runsToInline } from "./runs";

/** Runs as an editor's document of one paragraph. */
export const runsToDoc = (runs: Run[]): DocNode => ({
  type: "doc",
  content: [{ type: "paragraph", content: runsToInline(runs) }],
});

/** The paragraphs of an editor's document as runs, a line each. */
export function docToRuns(doc: DocNode): Run[] {
  const lines = childrenOf(doc).map(childrenOf);
  const joined = lines.flatMap((line, index) => (index > 0 ? [{ type: "hardBreak" }, ...line] : line));
  return inlineToRuns({ type: "paragraph", content: joined });
}
