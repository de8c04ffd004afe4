import type { EditorView } from "@tiptap/pm/view";
import { isEmptyParagraph } from "./insertion-gap";

/** The place between two top-level blocks that is nearest to a height on the screen; before an empty paragraph, never after it. */
export function nearestGap(view: EditorView, height: number): number {
  const { doc } = view.state;
  let nearest = { pos: 0, distance: Number.POSITIVE_INFINITY };
  doc.forEach((node, pos) => {
    const block = view.nodeDOM(pos);
    if (!(block instanceof HTMLElement)) return;
    const { top, bottom } = block.getBoundingClientRect();
    const edges: [number, number][] = [
      [pos, top],
      [isEmptyParagraph(node) ? pos : pos + node.nodeSize, bottom],
    ];
    for (const [edge, y] of edges) {
      const distance = Math.abs(height - y);
      if (distance < nearest.distance) nearest = { pos: edge, distance };
    }
  });
  return nearest.pos;
}
