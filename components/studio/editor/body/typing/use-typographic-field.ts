"use client";

import { type RefObject, useEffect, useRef } from "react";
import { isPressed } from "../../../shell/keys/is-pressed";
import { typographic } from "./typographic";

/** What was replaced last: where it ends, what it is, and what was typed. */
interface Replaced {
  end: number;
  insert: string;
  original: string;
}

/** Writes typographic quotes and dashes in a field while somebody types, as in the text of a story. */
export function useTypographicField(ref: RefObject<HTMLTextAreaElement | null>, lang: string): void {
  const latest = useRef(lang);
  latest.current = lang;
  useEffect(() => {
    const field = ref.current;
    if (!field) return;
    let replaced: Replaced | null = null;
    let isOwn = false;
    const write = (from: number, to: number, text: string) => {
      isOwn = true;
      field.setSelectionRange(from, to);
      // The one way to change a field that its undo knows.
      document.execCommand("insertText", false, text);
      isOwn = false;
    };
    const onBeforeInput = (event: InputEvent) => {
      if (isOwn || event.defaultPrevented) return;
      replaced = null;
      const { data, inputType, isComposing } = event;
      if (inputType !== "insertText" || isComposing || !data || field.readOnly) return;
      const { selectionStart: start, selectionEnd: end, value } = field;
      const found = typographic(value.slice(0, start), data, latest.current);
      if (!found) return;
      event.preventDefault();
      const from = start - found.cut;
      const original = value.slice(from, start) + data;
      write(from, end, found.insert);
      replaced = { end: from + found.insert.length, insert: found.insert, original };
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo = isPressed(event, "undo");
      const isBack = event.key === "Backspace" && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!replaced || !(isUndo || isBack)) return;
      const { end, insert, original } = replaced;
      replaced = null;
      if (field.selectionStart !== end || field.selectionEnd !== end) return;
      event.preventDefault();
      write(end - insert.length, end, original);
    };
    field.addEventListener("beforeinput", onBeforeInput);
    field.addEventListener("keydown", onKeyDown);
    return () => {
      field.removeEventListener("beforeinput", onBeforeInput);
      field.removeEventListener("keydown", onKeyDown);
    };
  }, [ref]);
}
