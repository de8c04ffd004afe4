"use client";

import { useCallback, useEffect, useState } from "react";
import { isStored } from "@/lib/studio/editor/not-stored";
import { relatedViewAction } from "@/lib/studio/editor/related/actions";
import type { RelatedView } from "@/lib/studio/editor/related/related-view";
import { useText } from "../../../shell/text-provider";

/** Autosave saves every few seconds; what is related is asked when it pauses. */
const PAUSE = 4_000;

/** What the story is related to and what it repeats, read again after each save and each change of its list. */
export function useRelated(storyId: string, rev: number) {
  const { t } = useText();
  const [view, setView] = useState<RelatedView | null>(null);
  const [problem, setProblem] = useState("");
  const read = useCallback(async () => {
    const answer = await relatedViewAction(storyId).catch(() => null);
    if (answer?.ok) setView(answer.value);
    setProblem(answer?.ok ? "" : (answer?.message ?? t("editor.panels.related.unreadable")));
  }, [storyId, t]);
  const isFirst = view === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision has new words
  useEffect(() => {
    if (!isStored({ rev })) return;
    const timer = setTimeout(read, isFirst ? 0 : PAUSE);
    return () => clearTimeout(timer);
  }, [read, rev]);
  return { view, problem, read };
}
