"use client";

import { useEffect } from "react";

function linkOf({ target, button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): HTMLAnchorElement | null {
  if (!(target instanceof Element) || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return null;
  const link = target.closest<HTMLAnchorElement>("a[href]");
  const isLeft = link?.origin === location.origin && link.target === "" && !link.isContentEditable;
  return isLeft ? link : null;
}

/** While it is active, the browser asks before the page is left, by a link of the studio too. */
export function useLeaveWarning(isActive: boolean): void {
  useEffect(() => {
    if (!isActive) return;
    const guard = (event: BeforeUnloadEvent) => event.preventDefault();
    const leave = (event: MouseEvent) => {
      const link = linkOf(event);
      if (!link) return;
      // A change of screen without loading would leave unasked.
      event.preventDefault();
      event.stopPropagation();
      location.assign(link.href);
    };
    window.addEventListener("beforeunload", guard);
    document.addEventListener("click", leave, true);
    return () => {
      window.removeEventListener("beforeunload", guard);
      document.removeEventListener("click", leave, true);
    };
  }, [isActive]);
}
