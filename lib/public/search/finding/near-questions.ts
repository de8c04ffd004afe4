import "server-only";
import { allLexemesOf, allOf, anyOf, quoted, type WordGroup } from "@/lib/engines/text-index/text-index";
import { groupTexts, mustHold, type QueryParts } from "../query/query-parts";
import type { WordCounts } from "../query/word-counts";
import { FULL_SCAN_LIMIT, type Question } from "./ask-index";

const RAREST = 6;
const MAX_STORIES = 2_000;
/** Stories that the rarest words may have together, to be read in time. */
const MAX_TOGETHER = 4_000;

/** How far a story falls behind for the rarity of the word that it lacks: measured with `npm run bench:relevance`. */
const LACK = 1.5;

/** Questions that are asked together; the ranks of their stories count by their weights. */
type NearStep = { question: Question; weight: number }[];

/**
 * What to ask where few stories have all words: all but those that no story has; all words but one; any of the rarest words; only what must
 * be there. What stands in quotes stays.
 */
export function nearQuestions(
  parts: QueryParts,
  groups: WordGroup[],
  counts: WordCounts,
  unknown: ReadonlySet<WordGroup>,
): NearStep[] {
  const { runs, singles } = parts;
  const steps: NearStep[] = [];
  const near = (mustMatch: string[], rankBy: string[]): Question => ({
    mustMatch: allOf(mustHold(parts, mustMatch)),
    headlineMatch: "",
    rankBy: anyOf([...rankBy, parts.inLanguage]),
    proximity: "",
    expected: 0,
    totalStories: counts.total,
  });
  const known = groups.filter((group) => !unknown.has(group));
  if (known.length > 0 && known.length < groups.length) {
    const together = known.length > 1 ? allOf(groupTexts(known)) : "";
    const all = near([...runs, ...groupTexts(known)], groupTexts(known));
    steps.push([{ question: { ...all, proximity: together, expected: counts.ofAll(known) }, weight: 1 }]);
  }
  // A common word may be missing, a rare one only where the others are rare enough to be looked for without it.
  const without = known
    .map((_, left) => known.filter((_, index) => index !== left))
    .filter((rest) => rest.length > 0 && counts.ofAll(rest) <= FULL_SCAN_LIMIT);
  const rarity = (some: WordGroup[]) =>
    some.reduce((sum, group) => sum + Math.log(1 + counts.total / Math.max(1, counts.ofGroup(group))), 0);
  const lacking = without.map((rest) => ({
    question: near([...runs, ...groupTexts(rest)], groupTexts(known)),
    weight: (rarity(rest) / rarity(known)) ** LACK,
  }));
  if (lacking.length > 0) steps.push(lacking);
  const words = [...new Set([...singles, ...groups.flatMap(allLexemesOf)])];
  const rare = rarest(words, counts);
  if (singles.length > 1 && rare.length > 0) {
    steps.push([{ question: near([anyOf(rare.map(quoted))], words.map(quoted)), weight: 1 }]);
  }
  if (singles.length > 0 && parts.quotes.length > 0) {
    const question = { ...near([], groupTexts(groups)), expected: counts.ofAll(parts.quotes) };
    steps.push([{ question, weight: 1 }]);
  }
  return steps;
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
