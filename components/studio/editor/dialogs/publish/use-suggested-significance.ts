"use client";

import { useEffect, useRef, useState } from "react";
import { suggestSignificanceAction } from "@/lib/studio/editor/publishing/actions";
import type { Draft } from "../../draft/use-draft";

/** Whether the draft differs from what is live by more than a typo; null until that is known, or where nothing is live. */
export function useSuggestedSignificance(draft: Draft, isLive: boolean): boolean | null {
  const [weighed, setWeighed] = useState<boolean | null>(null);
  const opened = useRef(draft);
  useEffect(() => {
    if (!isLive) return;
    let isGone = false;
    const weigh = async () => {
      const saved = await opened.current.save(false);
      const answer = saved && (await suggestSignificanceAction(saved.storyId).catch(() => null));
      if (!isGone && answer?.ok) setWeighed(answer.value);
    };
    void weigh();
    return () => {
      isGone = true;
    };
  }, [isLive]);
  return weighed;
}
