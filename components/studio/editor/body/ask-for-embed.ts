import type { Editor } from "@tiptap/react";
import type { Translate } from "@/lib/studio/shell/text/make-studio-text";
import { insertEmbed } from "./commands";

/** Asks for the address of an embed and inserts it. */
export function askForEmbed(editor: Editor, t: Translate): void {
  const asked = window.prompt(t("editor.body.embed.prompt"));
  if (asked?.trim() && !insertEmbed(editor, asked)) window.alert(t("editor.body.embed.bad"));
}
