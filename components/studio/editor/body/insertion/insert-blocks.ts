import type { Node } from "@tiptap/pm/model";
import type { EditorView } from "@tiptap/pm/view";
import { caretAt } from "./caret-at";
import { dispatchStep } from "./dispatch-step";
import { insertionGap } from "./insertion-gap";

/** Inserts blocks after the current one and leaves the caret in an empty paragraph after them. One step of undo. */
export function insertBlocks(view: EditorView, ...blocks: Node[]): void {
  const { tr, selection } = view.state;
  const { from, to } = insertionGap(selection);
  tr.replaceWith(from, to, blocks);
  const end = blocks.reduce((pos, block) => pos + block.nodeSize, from);
  dispatchStep(view, caretAt(tr, end).scrollIntoView());
  view.focus();
}
