"use client";

import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useRef, useState } from "react";

interface MenuItem {
  label: string;
  onSelect: () => void;
  isDanger?: boolean;
  isDisabled?: boolean;
}

const GAP = 4;

/** Puts the menu below its button, or above where there is no room, with the edges in one line. */
function putBeside(button: HTMLElement, menu: HTMLElement): void {
  const box = button.getBoundingClientRect();
  const isAbove = box.bottom + GAP + menu.offsetHeight > window.innerHeight && box.top > menu.offsetHeight + GAP;
  const isRtl = getComputedStyle(button).direction === "rtl";
  const start = isRtl ? box.left : box.right - menu.offsetWidth;
  menu.style.top = `${isAbove ? box.top - GAP - menu.offsetHeight : box.bottom + GAP}px`;
  menu.style.left = `${Math.max(GAP, Math.min(start, window.innerWidth - menu.offsetWidth - GAP))}px`;
}

/** A button with a menu: arrows, Home, End and first letters move in it, Escape and Tab close it. */
export function MenuButton({
  label,
  items,
  className,
  children,
}: {
  label: string;
  items: MenuItem[];
  className: string;
  children: ReactNode;
}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  /** Whether the menu was open when the button was pressed: the press itself closes it */
  const wasOpen = useRef(false);
  const options = () => [...(menu.current?.querySelectorAll<HTMLElement>("[role=menuitem]:not(:disabled)") ?? [])];
  const step = (to: number) =>
    options()
      .at(to % Math.max(1, options().length))
      ?.focus();

  const open = () => {
    if (!button.current || !menu.current) return;
    if (!menu.current.matches(":popover-open")) menu.current.showPopover();
    putBeside(button.current, menu.current);
    step(0);
  };
  const onClick = ({ detail }: MouseEvent) => {
    const isShown = menu.current?.matches(":popover-open") === true;
    if (detail > 0 ? wasOpen.current : isShown) menu.current?.hidePopover();
    else open();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = options().indexOf(document.activeElement as HTMLElement);
    const letter = event.key.length === 1 ? event.key.toLocaleLowerCase() : "";
    const next = letter
      ? options().findIndex((each) => each.textContent?.trim().toLocaleLowerCase().startsWith(letter))
      : ({ ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key] ?? null);
    if (event.key === "Tab") menu.current?.hidePopover();
    if (next === null || (letter && next < 0) || event.key === " ") return;
    event.preventDefault();
    step(next);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={id}
        onPointerDown={() => {
          wasOpen.current = menu.current?.matches(":popover-open") === true;
        }}
        onClick={onClick}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
          event.preventDefault();
          open();
        }}
        className={className}
      >
        {children}
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        onToggle={(event) => setOpen(event.newState === "open")}
        onKeyDown={onKeyDown}
        className="fixed inset-auto m-0 min-w-40 max-w-[calc(100vw-1rem)] rounded-[3px] border border-line-strong bg-panel py-1 text-start text-ink shadow-md"
      >
        {items.map(({ label: text, onSelect, isDanger, isDisabled }) => (
          <button
            key={text}
            type="button"
            role="menuitem"
            tabIndex={-1}
            disabled={isDisabled}
            onClick={() => {
              menu.current?.hidePopover();
              onSelect();
            }}
            className={`block w-full px-3 py-1.5 text-start disabled:opacity-50 hover:bg-sunken focus:bg-accent-soft focus:outline-none pointer-coarse:py-2.5 ${isDanger ? "text-bad" : ""}`}
          >
            {text}
          </button>
        ))}
      </div>
    </>
  );
}
