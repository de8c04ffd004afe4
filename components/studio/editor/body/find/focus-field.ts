import type { EditorView } from "@tiptap/pm/view";
import { ALT, type FieldMatch, isHeadMatch } from "./find-matches";
import { headElement } from "./head-texts";

/** The field itself: in the block, or of a table above the text. */
function fieldOf(view: EditorView, match: FieldMatch): HTMLInputElement | HTMLTextAreaElement | null {
  if (isHeadMatch(match)) return headElement(match.field);
  const { from, field } = match;
  const block = view.nodeDOM(from);
  const own = block instanceof HTMLElement ? block.querySelector<HTMLInputElement>(`[data-field="${field}"]`) : null;
  return own ?? document.querySelector<HTMLInputElement>(`[data-table-field="${field}"]`);
}

/** Goes to a match in a field of a block or above the text, with its words selected; an alternative text is in the dialog of its picture. */
export function focusField(view: EditorView, match: FieldMatch, open: (mediaId: string, part: "alt") => void): void {
  if (match.field === ALT) open(String(view.state.doc.nodeAt(match.from)?.attrs.mediaId), "alt");
  else {
    const field = fieldOf(view, match);
    field?.focus();
    field?.setSelectionRange(match.start, match.start + match.words.length);
  }
}
