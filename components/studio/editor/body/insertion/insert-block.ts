import type { Node } from "@tiptap/pm/model";
import { TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { caretAt } from "./caret-at";
import { dispatchStep } from "./dispatch-step";
import { insertionGap } from "./insertion-gap";

/** Inserts a block after the current one, with the caret in its first line; after it where nobody can write in it. One step of undo. */
export function insertBlock(view: EditorView, block: Node): void {
  const { tr, selection } = view.state;
  const { from, to } = insertionGap(selection);
  tr.replaceWith(from, to, block);
  if (block.isAtom) caretAt(tr, from + block.nodeSize);
  else tr.setSelection(TextSelection.near(tr.doc.resolve(from + 1)));
  dispatchStep(view, tr.scrollIntoView());
  view.focus();
}
