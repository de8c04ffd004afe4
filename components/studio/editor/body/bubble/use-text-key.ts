"use client";

import type { Editor } from "@tiptap/react";
import { useEffect, useRef } from "react";
import { isPressed } from "../../../shell/keys/is-pressed";
import type { ShortcutName } from "../../../shell/keys/shortcuts";

/** Runs something by one of these shortcuts, pressed in the text. */
export function useTextKey<Name extends ShortcutName>(
  editor: Editor | null,
  names: readonly Name[],
  run: (name: Name) => void,
): void {
  const latest = useRef({ names, run });
  latest.current = { names, run };
  useEffect(() => {
    if (!editor) return;
    const { dom } = editor.view;
    const onKey = (event: KeyboardEvent) => {
      const name = event.isComposing ? undefined : latest.current.names.find((each) => isPressed(event, each));
      if (!name) return;
      event.preventDefault();
      latest.current.run(name);
    };
    dom.addEventListener("keydown", onKey);
    return () => dom.removeEventListener("keydown", onKey);
  }, [editor]);
}
