"use client";

import type { Editor } from "@tiptap/react";
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { StudioLanguage } from "../../../shell/studio-language";
import { holdSelection } from "./held-selection";
import { placeAtSelection } from "./place-at-selection";

/**
 * A small window at the selected text, over the element around the editor that has `relative`. With `onClose` it has the focus:
 * the selection stays marked, Escape goes back to the text, and a click elsewhere closes it.
 */
export function TextBubble({
  editor,
  label,
  start,
  onClose,
  children,
}: {
  editor: Editor;
  label: string;
  /** Where the words begin that it belongs to; without it those are the selection */
  start?: number;
  onClose?: () => void;
  children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  const isFocused = onClose !== undefined;

  useLayoutEffect(() => {
    const place = () => {
      if (box.current) placeAtSelection(box.current, editor, start);
    };
    place();
    editor.on("transaction", place);
    window.addEventListener("resize", place);
    return () => {
      editor.off("transaction", place);
      window.removeEventListener("resize", place);
    };
  }, [editor, start]);

  useEffect(() => {
    if (!isFocused) return;
    holdSelection(editor.view, true);
    box.current?.scrollIntoView({ block: "nearest" });
    const onPointer = ({ target }: PointerEvent) => {
      if (target instanceof Node && !box.current?.contains(target)) close.current?.();
    };
    document.addEventListener("pointerdown", onPointer, true);
    return () => {
      document.removeEventListener("pointerdown", onPointer, true);
      holdSelection(editor.view, false);
    };
  }, [editor, isFocused]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !onClose || event.nativeEvent.isComposing) return;
    // The dialog around a field would close with it.
    event.preventDefault();
    event.stopPropagation();
    onClose();
    editor.view.focus();
  };
  return (
    <StudioLanguage>
      <div
        ref={box}
        role="dialog"
        aria-label={label}
        onKeyDown={onKeyDown}
        // The text keeps the focus.
        onMouseDown={isFocused ? undefined : (event) => event.preventDefault()}
        className="absolute z-[15] w-max max-w-full rounded-[4px] border border-line-strong bg-panel p-2 font-sans text-sm shadow-lg"
      >
        {children}
      </div>
    </StudioLanguage>
  );
}
