import "server-only";
import type { WordGroup } from "@/lib/engines/text-index/text-index";
import type { QueryParts } from "../query/query-parts";
import { type WordCounts, wordCounts } from "../query/word-counts";
import { correctWord } from "./correct-word";

const MIN_LENGTH = 4;
/** A word is likelier meant when this many times as many stories have it. */
const LIKELIER = 3;

/** The groups with each rare word taken for a much more frequent one that is spelt nearly so; null where there is none. */
export async function likelierGroups(lang: string, parts: QueryParts, counts: WordCounts): Promise<WordGroup[] | null> {
  let isChanged = false;
  const all = await Promise.all(
    parts.groups.map(async ({ word, group }): Promise<WordGroup> => {
      if (!word || word.written === null || word.plain.length < MIN_LENGTH || group.begun) return group;
      const near = await correctWord(lang, word.plain);
      const known = await wordCounts(lang, near);
      const [best] = near.filter((each) => !group.lexemes.includes(each));
      if (!best || known.ofWord(best) < LIKELIER * Math.max(1, counts.ofWord(word.plain))) return group;
      isChanged = true;
      return { lexemes: [best] };
    }),
  );
  return isChanged ? all : null;
}
