import type { EditorView } from "@tiptap/pm/view";
import { ALT, type FieldMatch } from "./find-matches";

/** The field itself: in the block, or of a table above the text. */
function fieldOf(view: EditorView, { from, field }: FieldMatch): HTMLInputElement | null {
  const block = view.nodeDOM(from);
  const own = block instanceof HTMLElement ? block.querySelector<HTMLInputElement>(`[data-field="${field}"]`) : null;
  return own ?? document.querySelector<HTMLInputElement>(`[data-table-field="${field}"]`);
}

/** Goes to a match in a field of a block, with its words selected; an alternative text is in the dialog of its picture. */
export function focusField(view: EditorView, match: FieldMatch, open: (mediaId: string, part: "alt") => void): void {
  if (match.field === ALT) open(String(view.state.doc.nodeAt(match.from)?.attrs.mediaId), "alt");
  else {
    const field = fieldOf(view, match);
    field?.focus();
    field?.setSelectionRange(match.start, match.start + match.words.length);
  }
}
