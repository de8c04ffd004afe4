"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { Plus } from "lucide-react";
import { useLayoutEffect, useRef } from "react";
import { useText } from "../../../shell/text-provider";
import { useHasFocus } from "../bubble/use-has-focus";
import { emptyLine, openMenu } from "./insert-menu-state";

/** Opens the menu of blocks, in the margin of the empty line with the caret; where there is no margin, at its end. By keyboard that is a slash. */
export function PlusButton({ editor }: { editor: Editor }) {
  const { t } = useText();
  const hasFocus = useHasFocus(editor);
  const pos = useEditorState({ editor, selector: ({ editor: current }) => emptyLine(current.state) });
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const line = pos === null ? null : editor.view.nodeDOM(pos);
    if (!(line instanceof HTMLElement) || !button.current) return;
    const middle = line.offsetTop + line.offsetHeight / 2;
    button.current.style.top = `${middle - button.current.offsetHeight / 2}px`;
  });
  if (!hasFocus || pos === null) return null;
  return (
    <button
      ref={button}
      type="button"
      tabIndex={-1}
      aria-label={t("editor.body.menu.open")}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => openMenu(editor.view)}
      className="absolute end-0 grid size-7 place-items-center rounded-full border border-line text-ink-3 hover:border-line-strong hover:text-ink sm:-start-9 sm:end-auto pointer-coarse:size-10 sm:pointer-coarse:-start-12"
    >
      <Plus size={16} aria-hidden="true" />
    </button>
  );
}
