"use client";

import type { Editor } from "@tiptap/react";
import { useEffect, useState } from "react";

/** Whether the focus is in the text, or in what belongs to it: the element that the bubbles are placed in. */
export function useHasFocus(editor: Editor): boolean {
  const [hasFocus, setHasFocus] = useState(editor.isFocused);
  useEffect(() => {
    const frame = editor.view.dom.closest("[data-text-frame]");
    const onIn = () => setHasFocus(true);
    const onOut = ({ relatedTarget }: Event & { relatedTarget?: EventTarget | null }) =>
      setHasFocus(relatedTarget instanceof Node && frame?.contains(relatedTarget) === true);
    frame?.addEventListener("focusin", onIn);
    frame?.addEventListener("focusout", onOut);
    return () => {
      frame?.removeEventListener("focusin", onIn);
      frame?.removeEventListener("focusout", onOut);
    };
  }, [editor]);
  return hasFocus;
}
