"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { useEffect, useId, useRef, useState } from "react";
import { useText } from "../../../shell/text-provider";
import { TextBubble } from "../bubble/text-bubble";
import { useHasFocus } from "../bubble/use-has-focus";
import { closeMenu, menuQuery, takeMenuWords } from "./insert-menu-state";
import type { Insertion } from "./insertions";

const plain = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .trim();

/** The menu of blocks at the line with the caret. The text has the focus: what is typed there filters it. */
export function InsertMenu({ editor, insertions }: { editor: Editor; insertions: Insertion[] }) {
  const query = useEditorState({ editor, selector: ({ editor: current }) => menuQuery(current.state) });
  const hasFocus = useHasFocus(editor);
  if (query === null || !hasFocus) return null;
  const found = insertions.filter(({ label, alias }) => plain(label).includes(plain(query)) || alias === plain(query));
  return <OpenMenu key={query} editor={editor} found={found} query={query} />;
}

function OpenMenu({ editor, found, query }: { editor: Editor; found: Insertion[]; query: string }) {
  const { t } = useText();
  const id = useId();
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);

  const choose = (insertion: Insertion) => {
    takeMenuWords(editor.view);
    insertion.run(editor);
  };
  const onKey = useRef<(event: KeyboardEvent) => void>(() => undefined);
  onKey.current = (event) => {
    const { key, isComposing, ctrlKey, metaKey, altKey } = event;
    const chosen = found[at];
    if (isComposing || ctrlKey || metaKey || altKey) return;
    if (key === "Escape") closeMenu(editor.view);
    else if (!chosen) return;
    else if (key === "ArrowDown") setAt((at + 1) % found.length);
    else if (key === "ArrowUp") setAt((at + found.length - 1) % found.length);
    else if (key === "Enter" || key === "Tab") choose(chosen);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  useEffect(() => {
    list.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const active = found.length > 0 ? `${id}-${at}` : null;
  useEffect(() => {
    const { dom } = editor.view;
    // Before the editor, which breaks the line at Enter.
    const before = (event: KeyboardEvent) => onKey.current(event);
    dom.addEventListener("keydown", before, true);
    return () => dom.removeEventListener("keydown", before, true);
  }, [editor]);
  useEffect(() => {
    const { dom } = editor.view;
    if (!active) return;
    dom.setAttribute("aria-controls", `${id}-list`);
    dom.setAttribute("aria-activedescendant", active);
    list.current?.children[at]?.scrollIntoView({ block: "nearest" });
    return () => {
      dom.removeAttribute("aria-controls");
      dom.removeAttribute("aria-activedescendant");
    };
  }, [editor, id, at, active]);

  return (
    <TextBubble editor={editor} label={t("editor.body.menu.title")} start={editor.state.selection.$from.start()}>
      <p role="status" className={found.length > 0 ? "sr-only" : "px-1 text-ink-2"}>
        {found.length === 0 && t("editor.body.menu.none", { query })}
      </p>
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={t("editor.body.menu.title")}
        className="-m-1 max-h-64 w-60 max-w-full overflow-y-auto"
      >
        {found.map((insertion, index) => (
          <div
            key={insertion.label}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === index}
            onClick={() => choose(insertion)}
            onKeyDown={() => undefined}
            className="flex cursor-default items-center gap-2.5 rounded-[3px] px-2 py-1.5 aria-selected:bg-accent-soft aria-selected:text-accent pointer-coarse:py-2.5"
          >
            <insertion.icon size={16} aria-hidden="true" />
            {insertion.label}
          </div>
        ))}
      </div>
    </TextBubble>
  );
}
