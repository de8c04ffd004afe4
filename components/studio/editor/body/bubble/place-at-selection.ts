import type { Editor } from "@tiptap/react";

const GAP = 6;

/** Puts an element under the end of the selection, beginning where the selected words of that line begin, inside what it is placed in. */
export function placeAtSelection(element: HTMLElement, { view, state, isDestroyed }: Editor): void {
  const frame = element.offsetParent;
  if (!frame || isDestroyed) return;
  const { from, to } = state.selection;
  const [first, last] = [view.coordsAtPos(from), view.coordsAtPos(to)];
  const { top, left, right, width } = frame.getBoundingClientRect();
  const isOneLine = Math.abs(first.top - last.top) < 1;
  const isRtl = getComputedStyle(view.dom).direction === "rtl";
  const start = isRtl ? (isOneLine ? first.right : right) - element.offsetWidth : isOneLine ? first.left : left;
  element.style.top = `${last.bottom - top + GAP}px`;
  element.style.left = `${Math.max(0, Math.min(start - left, width - element.offsetWidth))}px`;
}
