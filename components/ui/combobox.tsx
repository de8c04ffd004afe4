"use client";

import { useEffect, useId, useRef, useState } from "react";
import { inputClass } from "./field";

interface Option {
  id: string;
  name: string;
}

const PAUSE = 150;

/** A field that finds as one types, with the arrows and Enter; what is not found can be made. */
export function Combobox({
  label,
  placeholder,
  find,
  onPick,
  onCreate,
  createWords,
  noneWords,
}: {
  label: string;
  placeholder: string;
  find: (q: string) => Promise<Option[]>;
  onPick: (option: Option) => void;
  /** Absent where nothing can be made */
  onCreate?: (name: string) => void;
  createWords?: string;
  /** Shown where nothing is found */
  noneWords: string;
}) {
  const id = useId();
  const [q, setQ] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [found, setFound] = useState<Option[]>([]);
  const [answered, setAnswered] = useState("");
  const [at, setAt] = useState(0);
  const finder = useRef(find);
  finder.current = find;

  useEffect(() => {
    if (!isOpen) return;
    let isLate = false;
    const show = (options: Option[]) => {
      if (isLate) return;
      setFound(options);
      setAnswered(q);
      setAt(0);
    };
    const timer = setTimeout(() => finder.current(q).then(show, () => undefined), PAUSE);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [q, isOpen]);

  const name = q.trim();
  const isNew = onCreate && name !== "" && !found.some((option) => option.name.toLowerCase() === name.toLowerCase());
  const count = found.length + (isNew ? 1 : 0);
  const isMissing = isOpen && name !== "" && answered === q && count === 0;
  const choose = (index: number) => {
    const option = found[index];
    if (option) onPick(option);
    else if (isNew) onCreate?.(name);
    setQ("");
    setOpen(false);
  };
  const optionClass = "cursor-default px-2.5 py-1.5 aria-selected:bg-accent-soft aria-selected:text-accent";

  return (
    <div className="relative grid gap-1">
      <label htmlFor={id} className="text-xs font-medium text-ink-2">
        {label}
      </label>
      <input
        id={id}
        role="combobox"
        aria-expanded={isOpen && count > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && count > 0 ? `${id}-${at}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        value={q}
        placeholder={placeholder}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onChange={(event) => {
          setQ(event.target.value);
          setOpen(true);
        }}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown") setAt(Math.min(at + 1, count - 1));
          else if (event.key === "ArrowUp") setAt(Math.max(at - 1, 0));
          else if (event.key === "Enter" && isOpen && count > 0) choose(at);
          else if (event.key === "Escape") setOpen(false);
          else return;
          event.preventDefault();
        }}
        className={inputClass}
      />
      <p role="status" className="absolute inset-x-0 top-full z-10 mt-1">
        {isMissing && (
          <span className="block rounded-[3px] border border-line-strong bg-panel px-2.5 py-1.5 text-ink-2 shadow-md">
            {noneWords}: “<bdi>{name}</bdi>”
          </span>
        )}
      </p>
      {isOpen && count > 0 && (
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label={label}
          className="absolute inset-x-0 top-full z-10 mt-1 max-h-72 overflow-y-auto rounded-[3px] border border-line-strong bg-panel py-1 shadow-md"
        >
          {found.map((option, index) => (
            <div
              key={option.id}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === index}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(index)}
              onKeyDown={() => undefined}
              className={optionClass}
            >
              {option.name}
            </div>
          ))}
          {isNew && (
            <div
              id={`${id}-${found.length}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === found.length}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(found.length)}
              onKeyDown={() => undefined}
              className={optionClass}
            >
              {createWords}: “{name}”
            </div>
          )}
        </div>
      )}
    </div>
  );
}
