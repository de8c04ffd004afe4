import type { Node } from "@tiptap/pm/model";
import type { Selection } from "@tiptap/pm/state";
import { insertionGap } from "../insertion/insertion-gap";

/** Where pictures that are uploaded first will go. */
export interface UploadTarget {
  /** A position in the block after which they go, or between two blocks */
  anchor: number;
  /** Whether the caret follows the last of them, as long as nothing else moves it or changes the text */
  isCaretFollowing: boolean;
}

/** The place between two top-level blocks that an anchor means. */
export function gapOf(doc: Node, anchor: number): number {
  const $anchor = doc.resolve(anchor);
  return $anchor.depth === 0 ? anchor : $anchor.after(1);
}

/** The anchor of a place between two blocks: in the text before it, so that a paragraph added to that text comes after the pictures. */
export function anchorOf(doc: Node, gap: number): number {
  return doc.resolve(gap).nodeBefore?.isTextblock ? gap - 1 : gap;
}

/** After the block in which a selection ends, or before an empty paragraph, in which the caret stays. */
export function targetOf(doc: Node, selection: Selection): UploadTarget {
  const { $to, empty } = selection;
  const { from, to } = insertionGap(selection);
  if (from < to) return { anchor: anchorOf(doc, from), isCaretFollowing: false };
  const isAtEnd = empty && $to.depth === 1 && $to.parentOffset === $to.parent.content.size;
  return { anchor: $to.pos, isCaretFollowing: isAtEnd || $to.depth === 0 };
}
