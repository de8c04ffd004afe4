"use client";

import { useEffect, useRef } from "react";
import { isPressed } from "../../shell/keys/is-pressed";
import { isTyping } from "../../shell/keys/is-typing";
import type { Selection } from "./use-selection";

const rowOf = (element: Element | null) => element?.closest<HTMLElement>("tr[data-story]") ?? null;

/** Keys of the selection: x takes the story with the focus in or out, Shift with an arrow goes on and selects, Escape ends it. */
export function useSelectionKeys(selection: Selection, selectable: string[]): void {
  const latest = useRef({ selection, selectable });
  latest.current = { selection, selectable };
  useEffect(() => {
    const extend = (row: HTMLElement, by: number) => {
      const rows = [...document.querySelectorAll<HTMLElement>("tr[data-story]")];
      const next = rows[rows.indexOf(row) + by];
      const both = [row, next].flatMap((each) => each?.dataset.story ?? []);
      latest.current.selection.add(both.filter((id) => latest.current.selectable.includes(id)));
      next?.querySelector<HTMLElement>("a, input")?.focus();
    };
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event.target)) return;
      const { selection, selectable } = latest.current;
      const row = rowOf(document.activeElement);
      const id = row?.dataset.story;
      if (isPressed(event, "clear") && selection.ids.length > 0 && !document.querySelector("dialog[open]"))
        selection.set([]);
      else if (isPressed(event, "select") && id && selectable.includes(id)) selection.toggle(id);
      else if (isPressed(event, "extend") && row) extend(row, event.key === "ArrowDown" ? 1 : -1);
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}
