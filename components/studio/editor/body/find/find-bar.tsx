"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { ArrowDown, ArrowUp, CaseSensitive, WholeWord, X } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Button } from "@/components/ui/button";
import { inputClass } from "@/components/ui/field";
import { isPressed } from "../../../shell/keys/is-pressed";
import { useText } from "../../../shell/text-provider";
import { Pictures } from "../pictures";
import {
  currentField,
  headState,
  matchState,
  replaceAllMatches,
  replaceMatch,
  selectFrom,
  selectNext,
  selectPrevious,
  setHead,
  setTerms,
} from "./find-state";
import { focusField } from "./focus-field";
import { focusedHead, headElement, headPlace } from "./head-texts";
import { type HeadSearch, NONE_FOUND } from "./use-head-search";

export type FindMode = "find" | "replace";

const MAX_SELECTED = 200;

/** What is searched for first: the selected words of one paragraph or of a field above the text. */
function selectedWords({ state: { selection, doc } }: Editor): string {
  const head = focusedHead()?.element;
  if (head) return head.value.slice(head.selectionStart, head.selectionEnd);
  const { $from, $to, from, to } = selection;
  return $from.sameParent($to) && to - from <= MAX_SELECTED ? doc.textBetween(from, to) : "";
}

/** Where the search begins: at the caret. */
function caretPlace({ state: { selection } }: Editor): [pos: number, offset: number] {
  const head = focusedHead();
  return head ? [headPlace(head.field), head.element.selectionStart] : [selection.from, 0];
}

/** Finds and replaces words of the headline, the standfirst and the text. Enter goes on to the next match, Escape back to the text. */
export function FindBar({
  editor,
  head,
  mode,
  onMode,
  onClose,
}: {
  editor: Editor;
  head: HeadSearch;
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
  const [start] = useState(() => caretPlace(editor));
  const field = useRef<HTMLInputElement>(null);
  const withField = useRef<HTMLInputElement>(null);
  const { byId, open, lang } = useContext(Pictures);
  const alts = useMemo(() => new Map([...byId].map(([id, { alts }]) => [id, alts[lang] ?? ""])), [byId, lang]);
  const { count, index } = useEditorState({ editor, selector: ({ editor: current }) => matchState(current.state) });
  const found = useEditorState({ editor, selector: ({ editor: current }) => headState(current.state) });
  const { view } = editor;
  const { texts, onFound } = head;

  const latest = useRef(texts);
  latest.current = texts;
  useEffect(() => {
    setTerms(view, { text, isCaseKept, isWholeWord, alts });
    setHead(view, latest.current);
    selectFrom(view, ...start);
    setReplaced(null);
  }, [view, text, isCaseKept, isWholeWord, alts, start]);
  useEffect(() => setHead(view, texts), [view, texts]);
  useEffect(() => () => setTerms(view, null), [view]);
  useEffect(() => onFound(found), [onFound, found]);
  useEffect(() => () => onFound(NONE_FOUND), [onFound]);
  const current = found.current?.field;
  // The editor scrolls only while it has the focus itself.
  useEffect(() => {
    const shown = current ? headElement(current) : view.dom.querySelector(".current-match");
    if (index >= 0 && text) shown?.scrollIntoView({ block: "center" });
  }, [view, current, index, text]);
  useEffect(() => field.current?.select(), []);

  const close = () => {
    const match = currentField(view.state);
    onClose();
    if (match) focusField(view, match, open);
    else view.focus();
  };
  const openReplace = () => {
    flushSync(() => onMode("replace"));
    withField.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (isPressed(event, "closeFind")) close();
    else if (isPressed(event, "find")) field.current?.select();
    else if (isPressed(event, "replace")) openReplace();
    else return;
    event.preventDefault();
  };
  const onFindKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (isPressed(event, "previousMatch")) selectPrevious(view);
    else if (isPressed(event, "nextMatch")) selectNext(view);
    else return;
    event.preventDefault();
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
      <Tool label={t("editor.body.find.next")} onClick={() => selectNext(view)}>
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
        <Button tone="quiet" onClick={openReplace}>
          {t("editor.body.find.replace")}
        </Button>
      ) : (
        <>
          <input
            ref={withField}
            value={replacement}
            onChange={(event) => setReplacement(event.target.value)}
            aria-label={t("editor.body.find.with")}
            placeholder={t("editor.body.find.with")}
            dir="auto"
            className={`${inputClass} min-w-0 basis-40 max-sm:grow`}
          />
          <Button onClick={() => replaceMatch(view, replacement, lang)}>{t("editor.body.find.replace")}</Button>
          <Button onClick={() => setReplaced(replaceAllMatches(view, replacement, lang))}>
            {t("editor.body.find.all")}
          </Button>
        </>
      )}
      <span className="grow" />
      <Tool label={t("editor.body.find.close")} onClick={close}>
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
