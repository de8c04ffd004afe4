import { TextSelection, type Transaction } from "@tiptap/pm/state";
import { isEmptyParagraph } from "./insertion-gap";

/** Puts the caret into an empty paragraph at a place between top-level blocks; makes one where there is none. */
export function caretAt(tr: Transaction, pos: number): Transaction {
  if (!isEmptyParagraph(tr.doc.nodeAt(pos))) tr.insert(pos, tr.doc.type.schema.node("paragraph"));
  return tr.setSelection(TextSelection.create(tr.doc, pos + 1));
}
