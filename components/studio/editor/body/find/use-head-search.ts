"use client";

import { useCallback, useMemo, useState } from "react";
import type { Draft } from "../../draft/use-draft";
import type { HeadMatch } from "./find-matches";
import type { HeadStep } from "./head-step";
import type { HeadTexts } from "./head-texts";

/** The matches above the text, and the selected one where it is there. */
export interface HeadFound {
  matches: HeadMatch[];
  current: HeadMatch | null;
}

/** The headline and the standfirst as the search of the text takes them. */
export interface HeadSearch {
  texts: HeadTexts;
  found: HeadFound;
  onFound: (found: HeadFound) => void;
  onStep: (step: HeadStep) => void;
}

export const NONE_FOUND: HeadFound = { matches: [], current: null };

export function useHeadSearch({ fields, session }: Draft): HeadSearch {
  const { headline, standfirst } = fields;
  const texts = useMemo(() => ({ headline, standfirst }), [headline, standfirst]);
  const [found, onFound] = useState(NONE_FOUND);
  const onStep = useCallback(
    ({ field, before, after }: HeadStep) => {
      // What was typed there since stays.
      if (session.read().fields[field] === before) session.set(field, after);
    },
    [session],
  );
  return { texts, found, onFound, onStep };
}
