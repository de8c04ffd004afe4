"use client";

import { closeHistory } from "@tiptap/pm/history";
import type { Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { useMemo, useRef, useState } from "react";
import { useText } from "../../../shell/text-provider";
import { isOnEmptyLine, loneAddress } from "../embeds/lone-address";
import { leaveSelectedBlock } from "../insertion/keep-selected-blocks";
import { fileHandlers, type OnFiles } from "../uploads/file-handlers";
import { sortFiles } from "../uploads/given-files";
import { targetOf } from "../uploads/upload-anchor";
import { type CleanPaste, cleanPastedHtml } from "./clean-pasted-html";
import { isEmbedCode } from "./embeds";
import type { PasteNotes } from "./paste-notes";
import { takePastedPictures } from "./pasted-pictures";

/** How the text takes what is pasted, and what the last paste changed or left out. */
export function usePaste(dir: "ltr" | "rtl", onFiles: OnFiles, onAddress: (view: EditorView, url: string) => void) {
  const { t } = useText();
  const [notes, setNotes] = useState<PasteNotes | null>(null);
  const [canUndo, setCanUndo] = useState(false);
  const cleaned = useRef<CleanPaste | null>(null);
  const handlers = useMemo(() => {
    const files = fileHandlers(onFiles);
    return {
      handleDrop: files.handleDrop,
      transformPastedHTML(html: string, view: EditorView): string {
        cleaned.current = cleanPastedHtml(html, { dir, pictureLabel: t("editor.body.tool.picture") });
        // Undo takes back the paste alone.
        view.dispatch(closeHistory(view.state.tr));
        return cleaned.current.html;
      },
      handlePaste(view: EditorView, event: ClipboardEvent): boolean {
        if (files.handlePaste(view, event)) {
          cleaned.current = null;
          return true;
        }
        const data = event.clipboardData;
        const address = loneAddress(data);
        if (address) leaveSelectedBlock(view);
        if (address && isOnEmptyLine(view.state.selection)) {
          cleaned.current = null;
          onAddress(view, address);
          return true;
        }
        const text = data?.getData("text/plain") ?? "";
        return !data?.types.includes("text/html") && isEmbedCode(text) && view.pasteHTML(text);
      },
    };
  }, [dir, onFiles, onAddress, t]);

  function onTransaction(view: EditorView, transaction: Transaction): void {
    if (!["paste", "drop"].includes(transaction.getMeta("uiEvent"))) {
      // What others write, and ids, leave the paste the last step.
      if (transaction.docChanged && transaction.getMeta("addToHistory") !== false) setCanUndo(false);
      return;
    }
    const made = cleaned.current;
    cleaned.current = null;
    setNotes(made && Object.keys(made.notes).length > 0 ? made.notes : null);
    setCanUndo(transaction.docChanged);
    if (!made || made.pictures.length === 0) return;
    // The editor is still busy with the paste that the pictures were in.
    queueMicrotask(() => {
      if (view.isDestroyed) return;
      const places = takePastedPictures(view);
      const { doc, selection } = view.state;
      const targets = made.pictures.map(({ id }) => {
        const place = places.find((each) => each.id === id);
        return place ? { anchor: place.anchor, isCaretFollowing: false } : targetOf(doc, selection);
      });
      onFiles(view, sortFiles(made.pictures.map(({ file }) => file)), targets);
    });
  }
  return { handlers, notes, canUndo, onTransaction, close: () => setNotes(null) };
}
