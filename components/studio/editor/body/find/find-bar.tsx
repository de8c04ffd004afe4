"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { ArrowDown, ArrowUp, CaseSensitive, WholeWord, X } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { inputClass } from "@/components/ui/field";
import { useText } from "../../../shell/text-provider";
import { matchState, replaceAllMatches, replaceMatch, selectFrom, selectPrevious, setTerms } from "./find-state";

export type FindMode = "find" | "replace";

const MAX_SELECTED = 200;

/** What is searched for first: the selected words of one paragraph. */
function selectedWords({ state: { selection, doc } }: Editor): string {
  const { $from, $to, from, to } = selection;
  return $from.sameParent($to) && to - from <= MAX_SELECTED ? doc.textBetween(from, to) : "";
}

/** Finds and replaces words of the text. Enter goes on to the next match, Escape back to the text. */
export function FindBar({
  editor,
  mode,
  onMode,
  onClose,
}: {
  editor: Editor;
  mode: FindMode;
  onMode: (mode: FindMode) => void;
  onClose: () => void;
}) {
  const { t } = useText();
  const [text, setText] = useState(() => selectedWords(editor));
  const [isCaseKept, setCaseKept] = useState(false);
  const [isWholeWord, setWholeWord] = useState(false);
  const [replacement, setReplacement] = useState("");
  const [replaced, setReplaced] = useState<number | null>(null);
  const [start] = useState(() => editor.state.selection.from);
  const field = useRef<HTMLInputElement>(null);
  const { count, index } = useEditorState({ editor, selector: ({ editor: current }) => matchState(current.state) });
  const { view } = editor;

  useEffect(() => {
    setTerms(view, { text, isCaseKept, isWholeWord });
    selectFrom(view, start);
    setReplaced(null);
  }, [view, text, isCaseKept, isWholeWord, start]);
  useEffect(() => () => setTerms(view, null), [view]);
  useEffect(() => field.current?.select(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    const isMod = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      onClose();
      view.focus();
    } else if (isMod && event.key.toLowerCase() === "f") field.current?.select();
    else if (isMod && event.key.toLowerCase() === "h") onMode("replace");
    else return;
    event.preventDefault();
  };
  const onFindKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (event.shiftKey) selectPrevious(view);
    else selectFrom(view, view.state.selection.to);
  };
  const counted =
    index < 0 ? t("editor.body.find.count", { count }) : t("editor.body.find.at", { at: index + 1, count });
  const result = replaced === null ? counted : t("editor.body.find.replaced", { count: replaced });

  return (
    <search
      aria-label={t("editor.body.find.title")}
      onKeyDown={onKeyDown}
      className="flex flex-wrap items-center gap-1.5 border-t border-line px-2 py-1.5 text-sm"
    >
      <input
        ref={field}
        // biome-ignore lint/a11y/noAutofocus: it opens for this field
        autoFocus
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onFindKey}
        aria-label={t("editor.body.find.field")}
        placeholder={t("editor.body.find.field")}
        dir="auto"
        className={`${inputClass} min-w-0 basis-40 max-sm:grow`}
      />
      <Tool label={t("editor.body.find.previous")} onClick={() => selectPrevious(view)}>
        <ArrowUp size={16} aria-hidden="true" />
      </Tool>
      <Tool label={t("editor.body.find.next")} onClick={() => selectFrom(view, view.state.selection.to)}>
        <ArrowDown size={16} aria-hidden="true" />
      </Tool>
      <Tool label={t("editor.body.find.case")} isOn={isCaseKept} onClick={() => setCaseKept(!isCaseKept)}>
        <CaseSensitive size={16} aria-hidden="true" />
      </Tool>
      <Tool label={t("editor.body.find.whole")} isOn={isWholeWord} onClick={() => setWholeWord(!isWholeWord)}>
        <WholeWord size={16} aria-hidden="true" />
      </Tool>
      <span role="status" className="min-w-16 text-xs text-ink-2 tabular-nums">
        {text !== "" && result}
      </span>
      {mode === "find" ? (
        <Button tone="quiet" onClick={() => onMode("replace")}>
          {t("editor.body.find.replace")}
        </Button>
      ) : (
        <>
          <input
            value={replacement}
            onChange={(event) => setReplacement(event.target.value)}
            aria-label={t("editor.body.find.with")}
            placeholder={t("editor.body.find.with")}
            dir="auto"
            className={`${inputClass} min-w-0 basis-40 max-sm:grow`}
          />
          <Button onClick={() => replaceMatch(view, replacement)}>{t("editor.body.find.replace")}</Button>
          <Button onClick={() => setReplaced(replaceAllMatches(view, replacement))}>{t("editor.body.find.all")}</Button>
        </>
      )}
      <span className="grow" />
      <Tool
        label={t("editor.body.find.close")}
        onClick={() => {
          onClose();
          view.focus();
        }}
      >
        <X size={16} aria-hidden="true" />
      </Tool>
    </search>
  );
}

function Tool({
  label,
  isOn,
  onClick,
  children,
}: {
  label: string;
  isOn?: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={isOn}
      title={label}
      onClick={onClick}
      className="grid size-7.5 shrink-0 place-items-center rounded-[3px] text-ink-2 hover:bg-sunken hover:text-ink aria-pressed:bg-accent-soft aria-pressed:text-accent pointer-coarse:size-10"
    >
      {children}
    </button>
  );
}
