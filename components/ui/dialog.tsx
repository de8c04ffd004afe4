"use client";

import { type ReactNode, useId, useLayoutEffect, useRef } from "react";

/** A modal dialog of the browser's own: it keeps the focus inside and gives it back, and Escape closes it. */
export function Dialog({
  title,
  onClose,
  children,
  isWide = false,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
  isWide?: boolean;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Closed while it is still in the page: a dialog that is gone gives no focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        if (event.target !== dialog.current) return;
        event.preventDefault();
        onClose();
      }}
      className={`m-auto max-h-[90dvh] w-[calc(100vw-1.5rem)] overflow-y-auto rounded-[4px] border border-line-strong bg-panel p-5 text-ink shadow-lg backdrop:bg-black/35 ${isWide ? "max-w-5xl" : "max-w-lg"}`}
    >
      <h2 id={id} className="mb-3 font-serif text-xl font-semibold tracking-tight">
        {title}
      </h2>
      {children}
    </dialog>
  );
}
