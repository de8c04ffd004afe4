"use client";

import { useEffect, useState } from "react";
import type { QuickFound } from "@/lib/studio/shell/quick-search";
import { quickSearchAction } from "@/lib/studio/shell/quick-search-action";

const NOTHING: QuickFound = { stories: [], topics: [], authors: [] };
const PAUSE_MS = 150;

/** What the newsroom has with these words, while the palette is open. */
export function useQuickSearch(q: string, isOpen: boolean): QuickFound {
  const [found, setFound] = useState(NOTHING);
  useEffect(() => {
    if (!isOpen) return;
    let isLate = false;
    const timer = setTimeout(async () => {
      const answer = await quickSearchAction(q).catch(() => null);
      if (!isLate && answer?.ok) setFound(answer.value);
    }, PAUSE_MS);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [q, isOpen]);
  return found;
}
