import type { Editor } from "@tiptap/react";
import { isSafeLink } from "@/lib/newsroom/story/body/safe-link";

function withScheme(text: string): string {
  const typed = text.trim();
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(typed)) return `mailto:${typed}`;
  return /^(?:[a-z][a-z0-9+.-]*:|\/|#)/i.test(typed) ? typed : `https://${typed}`;
}

/** Asks for the address of a link on the selection; an empty one takes the link away. */
export function editLink(editor: Editor): void {
  const present = String(editor.getAttributes("link").href ?? "");
  const asked = window.prompt("Address of the link (empty takes it away)", present);
  if (asked === null) return;
  const chain = editor.chain().focus().extendMarkRange("link");
  if (asked.trim() === "") {
    chain.unsetLink().run();
    return;
  }
  const href = withScheme(asked);
  if (!isSafeLink(href)) {
    window.alert("A link must be an http, https, mailto or tel address.");
    return;
  }
  if (editor.state.selection.empty && !present)
    chain.insertContent({ type: "text", text: asked.trim(), marks: [{ type: "link", attrs: { href } }] }).run();
  else chain.setLink({ href }).run();
}

export function insertEmbed(editor: Editor): void {
  const asked = window.prompt("Address of the video, post or chart");
  if (!asked?.trim()) return;
  const url = withScheme(asked);
  if (!/^https?:/.test(url) || !URL.canParse(url)) {
    window.alert("An embed must be an http or https address.");
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
