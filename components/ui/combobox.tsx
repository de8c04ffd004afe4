"use client";

import { type KeyboardEvent, useId, useState } from "react";
import { inputClass } from "./field";
import { type Option, useSuggestions } from "./use-suggestions";

/** The place of no option */
const NONE = -1;

const boxClass =
  "absolute inset-x-0 top-full z-10 mt-1 max-h-72 overflow-y-auto rounded-[3px] border border-line-strong bg-panel py-1 shadow-md";
const optionClass = "cursor-default px-2.5 py-1.5 aria-selected:bg-accent-soft aria-selected:text-accent";

/** A field that finds as one types. Enter takes the first match once it is known; to make what is not found takes an arrow or a click. */
export function Combobox({
  label,
  placeholder,
  find,
  onPick,
  onCreate,
  createWords,
  noneWords,
  noneHint,
  failedWords,
}: {
  label: string;
  placeholder: string;
  /** Resolves to null where there is no answer */
  find: (q: string) => Promise<Option[] | null>;
  onPick: (option: Option) => void;
  /** Absent where nothing can be made */
  onCreate?: (name: string) => void;
  createWords?: string;
  /** Shown where nothing is found */
  noneWords: string;
  /** What to do about that */
  noneHint?: string;
  /** Shown where there is no answer */
  failedWords: string;
}) {
  const id = useId();
  const [q, setQ] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(NONE);
  /** Whether Enter was pressed before the answer came */
  const [isWaiting, setWaiting] = useState(false);

  const close = () => {
    setQ("");
    setOpen(false);
    setWaiting(false);
  };
  const pick = (option: Option) => {
    onPick(option);
    close();
  };
  const { found, isAnswered, hasFailed } = useSuggestions(q, isOpen, find, (answer) => {
    const first = q.trim() ? answer?.[0] : undefined;
    setAt(first ? 0 : NONE);
    setWaiting(false);
    if (first && isWaiting) pick(first);
  });

  const name = q.trim();
  const isTyped = name !== "";
  const isThere = found.some((option) => option.name.toLowerCase() === name.toLowerCase());
  const isNew = onCreate !== undefined && isTyped && isAnswered && !isThere;
  const count = found.length + (isNew ? 1 : 0);
  const isListed = isOpen && count > 0;
  const isMissing = isTyped && isAnswered && found.length === 0;
  const isShown = isOpen && (isListed || hasFailed || isMissing);
  const choose = (index: number) => {
    const option = found[index];
    if (option) return pick(option);
    onCreate?.(name);
    close();
  };
  const enter = () => {
    if (isAnswered && at !== NONE) choose(at);
    else if (!isAnswered && !hasFailed && isTyped) setWaiting(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const last = isAnswered ? count - 1 : NONE;
    if (event.key === "ArrowDown") setAt(Math.min(at + 1, last));
    else if (event.key === "ArrowUp") setAt(Math.min(Math.max(at - 1, 0), last));
    else if (event.key === "Enter" && isOpen) enter();
    else if (event.key === "Escape") setOpen(false);
    else return;
    event.preventDefault();
  };

  return (
    <div className="relative grid gap-1">
      <label htmlFor={id} className="text-xs font-medium text-ink-2">
        {label}
      </label>
      <input
        id={id}
        role="combobox"
        aria-expanded={isListed}
        aria-controls={`${id}-list`}
        aria-activedescendant={isListed && at !== NONE ? `${id}-${at}` : undefined}
        aria-autocomplete="list"
        aria-busy={isWaiting || undefined}
        autoComplete="off"
        value={q}
        placeholder={placeholder}
        onFocus={() => setOpen(true)}
        onBlur={() => {
          setOpen(false);
          setWaiting(false);
        }}
        onChange={(event) => {
          setQ(event.target.value);
          setOpen(true);
          setAt(NONE);
          setWaiting(false);
        }}
        onKeyDown={onKeyDown}
        className={inputClass}
      />
      <div className={isShown ? boxClass : "sr-only"}>
        <p role="status" className="px-2.5 text-ink-2">
          {isOpen && hasFailed && failedWords}
          {isOpen && isMissing && (
            <>
              {noneWords}: “<bdi>{name}</bdi>”{noneHint && `. ${noneHint}`}
            </>
          )}
        </p>
        {isListed && (
          <div id={`${id}-list`} role="listbox" aria-label={label}>
            {[...found, ...(isNew ? [null] : [])].map((option, index) => (
              <div
                key={option?.id ?? ""}
                id={`${id}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={at === index}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(index)}
                onKeyDown={() => undefined}
                className={optionClass}
              >
                {option ? option.name : `${createWords}: “${name}”`}
              </div>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
