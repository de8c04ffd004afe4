"use client";

import { useCallback, useRef, useState } from "react";

/** Stories that are selected on a page of the list. */
export interface Selection {
  ids: string[];
  has: (id: string) => boolean;
  /** Selects a story or takes it out; with `isRange` all from the one before to this one are selected */
  toggle: (id: string, isRange?: boolean) => void;
  add: (ids: string[]) => void;
  set: (ids: string[]) => void;
}

/** What is selected of the stories that can be, in their order; those that left the page are out. */
export function useSelection(selectable: string[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const ids = selectable.filter((id) => chosen.has(id));
  const add = useCallback((more: string[]) => setChosen((before) => new Set([...before, ...more])), []);
  const toggle = (id: string, isRange = false) => {
    const [from, to] = [selectable.indexOf(last.current ?? ""), selectable.indexOf(id)];
    last.current = id;
    if (isRange && from >= 0 && to >= 0) return add(selectable.slice(Math.min(from, to), Math.max(from, to) + 1));
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  };
  return { ids, has: (id) => chosen.has(id), toggle, add, set: (all) => setChosen(new Set(all)) };
}
