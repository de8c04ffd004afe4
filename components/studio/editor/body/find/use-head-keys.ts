"use client";

import { redo, undo } from "@tiptap/pm/history";
import type { Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type { Editor } from "@tiptap/react";
import { useEffect, useRef } from "react";
import { isPressed } from "../../../shell/keys/is-pressed";
import type { FindMode } from "./find-bar";
import { headSteps } from "./head-step";
import { focusedHead } from "./head-texts";

/** Takes back or repeats what was replaced in a field last, unless something was typed there since. */
function revert({ state, dispatch }: EditorView, command: typeof undo): boolean {
  const focused = focusedHead();
  const changes: Transaction[] = [];
  command(state, (tr) => changes.push(tr));
  const [change] = changes;
  const step = change && headSteps(change).find(({ field }) => field === focused?.field);
  if (!step || step.before !== focused?.element.value) return false;
  dispatch(change);
  return true;
}

/** In the headline and the standfirst the keys of the search do what they do in the text, and undo knows what was replaced. */
export function useHeadKeys(editor: Editor | null, onFind: (mode: FindMode) => void): void {
  const latest = useRef(onFind);
  latest.current = onFind;
  useEffect(() => {
    if (!editor) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || focusedHead()?.element !== event.target) return;
      const command = isPressed(event, "undo") ? undo : isPressed(event, "redo") ? redo : null;
      if (isPressed(event, "find")) latest.current("find");
      else if (isPressed(event, "replace")) latest.current("replace");
      else if (!command || !revert(editor.view, command)) return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [editor]);
}
