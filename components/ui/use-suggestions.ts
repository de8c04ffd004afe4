"use client";

import { useEffect, useRef, useState } from "react";

export interface Option {
  id: string;
  name: string;
}

const PAUSE_MS = 150;

/** What is found for a text while it is asked; `isAnswered` once that is for this very text. */
export function useSuggestions<Found extends Option = Option>(
  q: string,
  isAsked: boolean,
  find: (q: string) => Promise<Found[] | null>,
  onAnswer: (found: Found[] | null) => void,
) {
  const [answer, setAnswer] = useState<{ q: string | null; found: Found[]; hasFailed: boolean }>({
    ...{ q: null, found: [], hasFailed: false },
  });
  const latest = useRef({ find, onAnswer });
  latest.current = { find, onAnswer };

  useEffect(() => {
    if (!isAsked) return;
    let isLate = false;
    const timer = setTimeout(async () => {
      const found = await latest.current.find(q).catch(() => null);
      if (isLate) return;
      setAnswer({ q, found: found ?? [], hasFailed: found === null });
      latest.current.onAnswer(found);
    }, PAUSE_MS);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [q, isAsked]);

  const isAnswered = answer.q === q && !answer.hasFailed;
  return { found: answer.found, isAnswered, hasFailed: answer.q === q && answer.hasFailed };
}
