import { addNote, type PasteNotes } from "./paste-notes";

/** Leaves out what its authors deleted while changes were tracked; what they inserted stays. */
export function dropDeletions(page: Document, notes: PasteNotes): void {
  const deleted = [...page.querySelectorAll("del, .msoDel, [style*='mso-del']")];
  const outer = deleted.filter((each) => !deleted.some((other) => other !== each && other.contains(each)));
  addNote(notes, "deletions", outer.filter((each) => each.textContent?.trim()).length);
  for (const each of outer) each.remove();
  for (const inserted of page.querySelectorAll("ins")) inserted.replaceWith(...inserted.childNodes);
}
