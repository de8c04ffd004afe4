"use client";

import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { Button } from "@/components/ui/button";
import { useText } from "../text-provider";
import { fitText } from "./fit-text";

type Field = HTMLInputElement | HTMLTextAreaElement;

interface LimitReached {
  field: Field;
  /** What was pasted and did not fit; "" where somebody typed up to the limit */
  left: string;
  /** The text before the paste */
  before: string;
}

/** The field with a limit that an event is in. A password is never shown. */
function limitedField({ target }: Event): Field | null {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isField && target.maxLength > 0 && target.type !== "password" && !target.readOnly ? target : null;
}

/** What an event is about to insert, as the field will have it. */
function insertedText({ data, dataTransfer }: InputEvent, field: Field): string {
  const text = data ?? dataTransfer?.getData("text/plain") ?? "";
  return text.replace(/\r\n?|\n/g, field instanceof HTMLInputElement ? " " : "\n");
}

/** The one way to change a field that its undo knows. */
const insert = (text: string) => document.execCommand(text ? "insertText" : "delete", false, text);

/** Says when a field of the studio is full, and shows what was pasted beyond its limit, which the browser alone would drop in silence. */
export function LimitNotice() {
  const { t, lang, dir } = useText();
  const [reached, setReached] = useState<LimitReached | null>(null);

  useEffect(() => {
    const onBeforeInput = (event: InputEvent) => {
      const field = limitedField(event);
      if (!field || event.isComposing || !event.inputType.startsWith("insert")) return;
      const { value: before, selectionStart, selectionEnd, maxLength } = field;
      const text = insertedText(event, field);
      const room = maxLength - before.length + (selectionEnd ?? 0) - (selectionStart ?? 0);
      if (text.length <= room) return;
      event.preventDefault();
      const { taken, left } = fitText(text, room);
      if (taken) insert(taken);
      setReached({ field, before, left: text.length > 1 ? left.trim() : "" });
    };
    const onInput = (event: Event) => {
      const field = limitedField(event);
      if (!field) return;
      const isFull = field.value.length >= field.maxLength;
      setReached((last) => {
        if (isFull) return last?.field === field ? last : { field, before: field.value, left: "" };
        return last?.field === field && last.left === "" ? null : last;
      });
    };
    document.addEventListener("beforeinput", onBeforeInput, true);
    document.addEventListener("input", onInput, true);
    return () => {
      document.removeEventListener("beforeinput", onBeforeInput, true);
      document.removeEventListener("input", onInput, true);
    };
  }, []);

  if (!reached?.field.isConnected) return null;
  const { field, left, before } = reached;
  const name = field.labels?.[0]?.textContent ?? field.getAttribute("aria-label") ?? "";
  const close = () => {
    setReached(null);
    field.focus();
  };
  return createPortal(
    <div
      lang={lang}
      dir={dir}
      className="fixed inset-x-3 bottom-4 z-50 mx-auto grid max-w-xl gap-2 rounded-[4px] border border-line-strong bg-panel p-3 font-sans text-sm text-ink shadow-lg"
    >
      <div role="alert" className="grid gap-1 text-warn">
        <p>{t(left ? "shell.limit.cut" : "shell.limit.full", { field: name, max: field.maxLength })}</p>
        {left && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by keyboard
          <p tabIndex={0} dir="auto" className="max-h-32 overflow-y-auto wrap-anywhere whitespace-pre-wrap text-ink">
            {left}
          </p>
        )}
      </div>
      <p className="flex flex-wrap gap-2">
        {left && (
          <Button
            onClick={() => {
              close();
              field.setSelectionRange(0, field.value.length);
              insert(before);
            }}
          >
            {t("shell.limit.undo")}
          </Button>
        )}
        <Button onClick={close}>{t("shell.limit.close")}</Button>
      </p>
    </div>,
    // What is outside of an open dialog can be neither read nor pressed.
    field.closest("dialog") ?? document.body,
  );
}
