import { createTable } from "@tiptap/extension-table";
import type { ChainedCommands, Editor } from "@tiptap/react";
import { insertBlock } from "./insertion/insert-block";
import { isLinkAddress, typedAddress } from "./links/typed-address";

/** Gives the focus to the text at once: `chain().focus()` waits for a frame, and a key pressed until then would be lost. */
export function inText(editor: Editor): ChainedCommands {
  editor.view.focus();
  return editor.chain();
}

/** Inserts a typed address, which becomes an embed once it was looked up; false, and nothing changed, where it is no web address. */
export function insertEmbed({ view, storage }: Editor, typed: string): boolean {
  const url = typedAddress(typed);
  if (!url || !/^https?:/i.test(url) || !isLinkAddress(url)) return false;
  void storage.lookupPlaces.lookups?.start(view, url);
  return true;
}

export function insertFactbox({ schema, view }: Editor): void {
  insertBlock(view, schema.node("factbox", null, schema.node("paragraph")));
}

export function insertTable({ schema, view }: Editor): void {
  insertBlock(view, createTable(schema, 3, 3, true));
}

export function insertDivider({ schema, view }: Editor): void {
  insertBlock(view, schema.node("horizontalRule"));
}

export function insertPicture({ schema, view }: Editor, mediaId: string): void {
  insertBlock(view, schema.node("picture", { mediaId }));
}

/** Writes the selected paragraphs in a direction, or, where they are all in it, in that of the story again. */
export function toggleDirection(editor: Editor, dir: "ltr" | "rtl"): void {
  const { tr, doc, selection } = editor.state;
  const places: number[] = [];
  doc.nodesBetween(selection.from, selection.to, (node, pos) => {
    if (node.isTextblock && "dir" in node.attrs) places.push(pos);
  });
  const isAll = places.every((pos) => doc.nodeAt(pos)?.attrs.dir === dir);
  for (const pos of places) tr.setNodeAttribute(pos, "dir", isAll ? null : dir);
  editor.view.dispatch(tr);
  editor.view.focus();
}
