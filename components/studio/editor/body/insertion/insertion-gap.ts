import type { Node } from "@tiptap/pm/model";
import type { Selection } from "@tiptap/pm/state";

export const isEmptyParagraph = (node: Node | null): boolean =>
  node?.type.name === "paragraph" && node.content.size === 0;

/** Where a new block goes: after the top-level block in which a selection ends, or in place of an empty paragraph. */
export function insertionGap({ $to }: Selection): { from: number; to: number } {
  if ($to.depth === 0) return { from: $to.pos, to: $to.pos };
  const after = $to.after(1);
  return isEmptyParagraph($to.node(1)) ? { from: $to.before(1), to: after } : { from: after, to: after };
}
