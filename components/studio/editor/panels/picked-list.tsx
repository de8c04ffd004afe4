"use client";

import { ArrowDown, ArrowUp, X } from "lucide-react";
import type { ReactNode } from "react";
import { useText } from "../../shell/text-provider";

const buttonClass =
  "grid size-7 shrink-0 place-items-center rounded-[3px] text-ink-3 hover:bg-sunken hover:text-ink disabled:opacity-30 pointer-coarse:size-10";

/** What was picked, in an order that the keyboard can change. */
export function PickedList({
  label,
  items,
  onMove,
  onRemove,
}: {
  label: string;
  items: { key: string; name: string; note?: string; extra?: ReactNode }[];
  onMove: (from: number, to: number) => void;
  onRemove: (at: number) => void;
}) {
  const { t } = useText();
  if (items.length === 0) return null;
  return (
    <ol aria-label={label}>
      {items.map(({ key, name, note, extra }, index) => (
        <li key={key} className="flex flex-wrap items-center gap-x-1 border-b border-line py-0.5">
          <span className="min-w-0 flex-1 basis-28" dir="auto">
            {name} {note && <span className="text-xs text-ink-3">{note}</span>}
          </span>
          <span className="ms-auto flex shrink-0 items-center">
            {extra}
            <button
              type="button"
              aria-label={t("editor.panels.picked.up", { name })}
              onClick={() => onMove(index, index - 1)}
              disabled={index === 0}
              className={buttonClass}
            >
              <ArrowUp size={14} aria-hidden="true" />
            </button>
            <button
              type="button"
              aria-label={t("editor.panels.picked.down", { name })}
              onClick={() => onMove(index, index + 1)}
              disabled={index === items.length - 1}
              className={buttonClass}
            >
              <ArrowDown size={14} aria-hidden="true" />
            </button>
            <button
              type="button"
              aria-label={t("editor.panels.picked.remove", { name })}
              onClick={() => onRemove(index)}
              className={buttonClass}
            >
              <X size={14} aria-hidden="true" />
            </button>
          </span>
        </li>
      ))}
    </ol>
  );
}
