import "server-only";
import { allOf, anyOf, quoted, type WordGroup } from "@/lib/engines/text-index/text-index";
import { groupTexts, mustHold, type QueryParts } from "../query/query-parts";
import type { WordCounts } from "../query/word-counts";
import { FULL_SCAN_LIMIT, type Question } from "./ask-index";

const RAREST = 6;
const MAX_STORIES = 2_000;
/** Stories that the rarest words may have together, to be read in time. */
const MAX_TOGETHER = 4_000;

/** What to ask where few stories have all words: all words but one; any of the rarest words; only what must be there. What stands in quotes stays. */
export function nearQuestions(parts: QueryParts, groups: WordGroup[], counts: WordCounts): Question[] {
  const { runs, singles } = parts;
  const questions: Question[] = [];
  const near = (mustMatch: string[], rankBy: string[]): Question => ({
    mustMatch: allOf(mustHold(parts, mustMatch)),
    headlineMatch: "",
    rankBy: anyOf([...rankBy, parts.inLanguage]),
    proximity: "",
    expected: 0,
    totalStories: counts.total,
  });
  // A common word may be missing, a rare one only where the others are rare enough to be looked for without it.
  const without = groups
    .map((_, left) => groups.filter((_, index) => index !== left))
    .filter((rest) => rest.length > 0 && counts.ofAll(rest) <= FULL_SCAN_LIMIT);
  if (without.length > 0) {
    const texts = without.map((rest) => `(${allOf(groupTexts(rest))})`);
    questions.push(near([...runs, anyOf(texts)], groupTexts(groups)));
  }
  const words = [...new Set([...singles, ...groups.flatMap((group) => group.lexemes)])];
  const rare = rarest(words, counts);
  if (singles.length > 1 && rare.length > 0) {
    questions.push(near([anyOf(rare.map(quoted))], words.map(quoted)));
  }
  if (singles.length > 0 && parts.quotes.length > 0) {
    questions.push({ ...near([], groupTexts(groups)), expected: counts.ofAll(parts.quotes) });
  }
  return questions;
}

/** Those words that some stories have and few enough that all of them can be ranked; the rarest six. */
function rarest(words: string[], counts: WordCounts): string[] {
  let total = 0;
  return words
    .map((word) => ({ word, stories: counts.ofWord(word) }))
    .filter(({ stories }) => stories > 0 && stories <= MAX_STORIES)
    .sort((a, b) => a.stories - b.stories)
    .slice(0, RAREST)
    .filter(({ stories }) => {
      total += stories;
      return total <= MAX_TOGETHER;
    })
    .map(({ word }) => word);
}
