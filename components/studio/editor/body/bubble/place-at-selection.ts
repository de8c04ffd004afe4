import type { Editor } from "@tiptap/react";

const GAP = 6;

/** Puts an element under the end of the selection, beginning where its words, or others of that line, begin, inside what it is placed in. */
export function placeAtSelection(element: HTMLElement, { view, state, isDestroyed }: Editor, start?: number): void {
  const frame = element.offsetParent;
  if (!frame || isDestroyed) return;
  const { to } = state.selection;
  const from = Math.min(start ?? state.selection.from, to);
  const [first, last] = [view.coordsAtPos(from), view.coordsAtPos(to)];
  const { top, left, right, width } = frame.getBoundingClientRect();
  const isOneLine = Math.abs(first.top - last.top) < 1;
  const isRtl = getComputedStyle(view.dom).direction === "rtl";
  const side = isRtl ? (isOneLine ? first.right : right) - element.offsetWidth : isOneLine ? first.left : left;
  element.style.top = `${last.bottom - top + GAP}px`;
  element.style.left = `${Math.max(0, Math.min(side - left, width - element.offsetWidth))}px`;
}
