import { createTable } from "@tiptap/extension-table";
import type { Editor } from "@tiptap/react";
import { isSafeLink } from "@/lib/newsroom/story/body/safe-link";
import type { Translate } from "@/lib/studio/shell/text/make-studio-text";
import { insertBlocks } from "./insertion/insert-blocks";

function withScheme(text: string): string {
  const typed = text.trim();
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(typed)) return `mailto:${typed}`;
  return /^(?:[a-z][a-z0-9+.-]*:|\/|#)/i.test(typed) ? typed : `https://${typed}`;
}

/** Asks for the address of a link on the selection; an empty one removes the link. */
export function editLink(editor: Editor, t: Translate): void {
  const present = String(editor.getAttributes("link").href ?? "");
  const asked = window.prompt(t("editor.body.link.prompt"), present);
  if (asked === null) return;
  const chain = editor.chain().focus().extendMarkRange("link");
  if (asked.trim() === "") {
    chain.unsetLink().run();
    return;
  }
  const href = withScheme(asked);
  if (!isSafeLink(href)) {
    window.alert(t("editor.body.link.bad"));
    return;
  }
  if (editor.state.selection.empty && !present)
    chain.insertContent({ type: "text", text: asked.trim(), marks: [{ type: "link", attrs: { href } }] }).run();
  else chain.setLink({ href }).run();
}

/** Inserts a typed address, which becomes an embed once it was looked up; false, and nothing changed, where it is no web address. */
export function insertEmbed({ view, storage }: Editor, typed: string): boolean {
  const url = withScheme(typed);
  if (!/^https?:/.test(url) || !URL.canParse(url)) return false;
  void storage.lookupPlaces.lookups?.start(view, url);
  return true;
}

export function insertFactbox({ schema, view }: Editor): void {
  insertBlocks(view, schema.node("factbox", null, schema.node("paragraph")));
}

export function insertTable({ schema, view }: Editor): void {
  insertBlocks(view, createTable(schema, 3, 3, true));
}

export function insertDivider({ schema, view }: Editor): void {
  insertBlocks(view, schema.node("horizontalRule"));
}

export function insertPicture({ schema, view }: Editor, mediaId: string): void {
  insertBlocks(view, schema.node("picture", { mediaId }));
}
