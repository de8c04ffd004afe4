"use client";

import type { Editor } from "@tiptap/react";
import { ExternalLink, Unlink } from "lucide-react";
import { type FormEvent, type KeyboardEvent, useId, useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { inputClass } from "@/components/ui/field";
import { useSuggestions } from "@/components/ui/use-suggestions";
import { MAX_ADDRESS } from "@/lib/newsroom/story/body/limits";
import type { LinkTarget } from "@/lib/studio/editor/find-link-targets";
import { findLinkTargetsAction } from "@/lib/studio/editor/read-actions";
import { useText } from "../../../shell/text-provider";
import { TextBubble } from "../bubble/text-bubble";
import { linkAt } from "./link-at";
import { removeLink, setLink } from "./set-link";
import { isLinkAddress, typedAddress } from "./typed-address";

/** The place of no target */
const NONE = -1;
const MAX_SELECTED = 200;

const find = async (lang: string, q: string): Promise<LinkTarget[] | null> => {
  if (q.trim() === "") return [];
  const answer = await findLinkTargetsAction({ lang, q });
  return answer.ok ? answer.value : null;
};

/** What the field opens with: the address of the present link, or selected words that are an address themselves. */
function initialText({ state }: Editor): string {
  const { from, to } = state.selection;
  const present = linkAt(state);
  if (present) return present.href;
  const words = to - from <= MAX_SELECTED ? state.doc.textBetween(from, to, " ").trim() : "";
  return typedAddress(words) === null ? "" : words;
}

/** Links the selection to what is chosen or typed. Enter takes the first match once it is known. */
export function LinkForm({ editor, lang, onClose }: { editor: Editor; lang: string; onClose: () => void }) {
  const { t, locale } = useText();
  const languages = new Intl.DisplayNames(locale, { type: "language" });
  const id = useId();
  const [present] = useState(() => linkAt(editor.state));
  const [typed, setTyped] = useState(() => initialText(editor));
  const [at, setAt] = useState(NONE);
  const [problem, setProblem] = useState("");
  const [isWaiting, setWaiting] = useState(false);
  /** Counted, so that the same reason is said again at each Enter */
  const [refusals, setRefusals] = useState(0);
  const address = typedAddress(typed);
  const isAddress = address !== null && isLinkAddress(address);

  const apply = (href: string, title: string) => {
    onClose();
    setLink(editor, href, title);
  };
  const refuse = (reason: string) => {
    setProblem(reason);
    setRefusals(refusals + 1);
  };
  const refuseWords = () => refuse(t("editor.body.link.noTarget", { words: typed.trim() }));
  const choose = (target: LinkTarget) => apply(target.id, target.name);
  const { found, isAnswered, hasFailed } = useSuggestions<LinkTarget>(
    typed,
    !isAddress,
    (q) => find(lang, q),
    (answer) => {
      const first = typed.trim() ? answer?.[0] : undefined;
      setAt(first ? 0 : NONE);
      setWaiting(false);
      if (first && isWaiting) choose(first);
      else if (answer && isWaiting) refuseWords();
    },
  );
  const targets = !isAddress && isAnswered ? found : [];
  const isMissing = !isAddress && isAnswered && typed.trim() !== "" && found.length === 0;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const target = targets[at];
    if (target) choose(target);
    else if (isAddress) apply(address, typed.trim());
    else if (address !== null) refuse(t("editor.body.link.bad", { max: MAX_ADDRESS }));
    else if (typed.trim() === "") refuse(t("editor.body.link.empty"));
    else if (isAnswered) refuseWords();
    else if (hasFailed) refuse(t("editor.body.link.failed"));
    else setWaiting(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") setAt(Math.min(at + 1, targets.length - 1));
    else if (event.key === "ArrowUp") setAt(Math.max(at - 1, Math.min(0, targets.length - 1)));
    else return;
    event.preventDefault();
  };
  const note = problem || (hasFailed && !isAddress ? t("editor.body.link.failed") : "");

  return (
    <TextBubble editor={editor} label={t("editor.body.tool.link")} onClose={onClose}>
      <form onSubmit={submit} className="grid w-80 max-w-full gap-1.5">
        <label htmlFor={id} className="text-xs font-medium text-ink-2">
          {t("editor.body.link.field")}
        </label>
        <input
          id={id}
          // biome-ignore lint/a11y/noAutofocus: it opens for this field
          autoFocus
          role="combobox"
          aria-expanded={targets.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={targets[at] ? `${id}-${at}` : undefined}
          aria-autocomplete="list"
          aria-busy={isWaiting || undefined}
          aria-invalid={problem ? true : undefined}
          aria-describedby={`${id}-note`}
          autoComplete="off"
          dir="auto"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(NONE);
            setProblem("");
            setWaiting(false);
          }}
          onKeyDown={onKeyDown}
          className={inputClass}
        />
        <p id={`${id}-note`} role="status" className={`text-xs ${note ? "text-bad" : "text-ink-2"}`}>
          <span key={refusals}>{note || (isMissing && t("editor.body.link.none"))}</span>
        </p>
        {targets.length > 0 && (
          <div
            id={`${id}-list`}
            role="listbox"
            aria-label={t("editor.body.link.field")}
            className="max-h-60 overflow-y-auto"
          >
            {targets.map((target, index) => (
              <div
                key={target.id}
                id={`${id}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={at === index}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(target)}
                onKeyDown={() => undefined}
                className="flex cursor-default justify-between gap-3 rounded-[3px] px-2 py-1.5 aria-selected:bg-accent-soft aria-selected:text-accent pointer-coarse:py-2.5"
              >
                <bdi className="min-w-0">{target.name}</bdi>
                <span className="shrink-0 text-xs text-ink-2">
                  {t(`editor.body.link.kind.${target.kind}`)}
                  {target.lang && ` · ${languages.of(target.lang) ?? target.lang}`}
                </span>
              </div>
            ))}
          </div>
        )}
        <div className="flex flex-wrap gap-1.5">
          <Button type="submit" tone="primary">
            {t("editor.body.link.apply")}
          </Button>
          {present && isLinkAddress(present.href) && (
            <a href={present.href} target="_blank" rel="noreferrer" className={buttonClass()}>
              <ExternalLink size={14} aria-hidden="true" />
              {t("editor.body.link.open")}
            </a>
          )}
          {present && (
            <Button
              onClick={() => {
                onClose();
                removeLink(editor, present);
              }}
            >
              <Unlink size={14} aria-hidden="true" />
              {t("editor.body.link.remove")}
            </Button>
          )}
        </div>
      </form>
    </TextBubble>
  );
}
