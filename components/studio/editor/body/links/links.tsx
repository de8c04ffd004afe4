"use client";

import type { Editor } from "@tiptap/react";
import { useTextKey } from "../bubble/use-text-key";
import { LinkForm } from "./link-form";
import { PresentLinkBubble } from "./present-link-bubble";

/** The bubbles of an editor's links: Ctrl+K in its text opens the form, which a button may open too. */
export function Links({
  editor,
  lang,
  isOpen,
  onOpen,
}: {
  editor: Editor;
  lang: string;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}) {
  useTextKey(editor, ["link"], () => onOpen(true));
  return isOpen ? (
    <LinkForm editor={editor} lang={lang} onClose={() => onOpen(false)} />
  ) : (
    <PresentLinkBubble editor={editor} onEdit={() => onOpen(true)} />
  );
}
