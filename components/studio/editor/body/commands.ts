import type { Editor } from "@tiptap/react";
import { isSafeLink } from "@/lib/newsroom/story/body/safe-link";
import type { Translate } from "@/lib/studio/shell/text/make-studio-text";

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

export function insertEmbed(editor: Editor, t: Translate): void {
  const asked = window.prompt(t("editor.body.embed.prompt"));
  if (!asked?.trim()) return;
  const url = withScheme(asked);
  if (!/^https?:/.test(url) || !URL.canParse(url)) {
    window.alert(t("editor.body.embed.bad"));
    return;
  }
  editor
    .chain()
    .focus()
    .insertContent({ type: "embed", attrs: { url, title: new URL(url).hostname } })
    .run();
}

export function insertFactbox(editor: Editor): void {
  editor
    .chain()
    .focus()
    .insertContent({ type: "factbox", attrs: { title: "" }, content: [{ type: "paragraph" }] })
    .run();
}

export function insertTable(editor: Editor): void {
  editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run();
}

export function insertPicture(editor: Editor, mediaId: string): void {
  editor.chain().focus().insertContent({ type: "picture", attrs: { mediaId } }).run();
}
