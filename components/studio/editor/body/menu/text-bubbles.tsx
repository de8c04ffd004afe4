"use client";

import type { Editor } from "@tiptap/react";
import { Links } from "../links/links";
import { EmbedForm } from "./embed-form";
import { InsertMenu } from "./insert-menu";
import type { Insertions } from "./insertions";
import { PlusButton } from "./plus-button";

/** A form in a bubble at the text. */
export type OpenForm = "link" | "embed" | null;

/** What appears at the caret of a story's text. */
export function TextBubbles({
  editor,
  lang,
  insertions: { headings, texts, blocks },
  form,
  onForm,
}: {
  editor: Editor;
  lang: string;
  insertions: Insertions;
  form: OpenForm;
  onForm: (form: OpenForm) => void;
}) {
  return (
    <>
      <Links editor={editor} lang={lang} isOpen={form === "link"} onOpen={(isOpen) => onForm(isOpen ? "link" : null)} />
      {form === "embed" && <EmbedForm editor={editor} onClose={() => onForm(null)} />}
      <PlusButton editor={editor} />
      <InsertMenu editor={editor} insertions={[...headings, ...texts, ...blocks]} />
    </>
  );
}
