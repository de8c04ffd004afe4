"use client";

import { useEffect, useState } from "react";
import { isStored } from "@/lib/studio/editor/not-stored";
import { undrawnLettersAction } from "@/lib/studio/preview/actions";

/** Autosave saves every few seconds; the card is asked about when it pauses. */
const PAUSE = 2_000;

/** Letters of a story's share card that no font has, asked again after each save; none until that is known. */
export function useUndrawnLetters({ storyId, rev }: { storyId: string; rev: number }): readonly string[] {
  const [letters, setLetters] = useState<readonly string[] | null>(null);
  const isFirst = letters === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision has new words
  useEffect(() => {
    if (!isStored({ rev })) return;
    let isOver = false;
    const ask = async () => {
      const answer = await undrawnLettersAction(storyId).catch(() => null);
      if (!isOver && answer?.ok && answer.value) setLetters(answer.value);
    };
    const timer = setTimeout(ask, isFirst ? 0 : PAUSE);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [storyId, rev]);
  return letters ?? [];
}
