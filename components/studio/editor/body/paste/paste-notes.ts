/** What of a paste was changed or not taken, in the order in which it is listed. */
export const pasteNoteKinds = [
  "deletions",
  "comments",
  "footnotes",
  "uploaded",
  "addressed",
  "lost",
  "embeds",
  "frames",
  "redirects",
  "deadLinks",
  "levels",
] as const;

type PasteNoteKind = (typeof pasteNoteKinds)[number];

/** How often each happened. */
export type PasteNotes = Partial<Record<PasteNoteKind, number>>;

export function addNote(notes: PasteNotes, kind: PasteNoteKind, count = 1): void {
  if (count > 0) notes[kind] = (notes[kind] ?? 0) + count;
}
