"use client";

import { isMacOS } from "@tiptap/core";
import type { Editor } from "@tiptap/react";
import { useEffect, useRef } from "react";

/** Runs something by Ctrl, on a Mac Cmd, and one of these letters, pressed in the text. */
export function useTextKey(editor: Editor | null, letters: string, run: (letter: string) => void): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    if (!editor) return;
    const { dom } = editor.view;
    const onKey = (event: KeyboardEvent) => {
      const isMod = isMacOS() ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
      const letter = event.key.toLowerCase();
      if (!isMod || event.altKey || event.shiftKey || event.isComposing || !letters.includes(letter)) return;
      event.preventDefault();
      latest.current(letter);
    };
    dom.addEventListener("keydown", onKey);
    return () => dom.removeEventListener("keydown", onKey);
  }, [editor, letters]);
}
