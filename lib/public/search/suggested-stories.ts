import "server-only";
import { allLexemesOf, allOf, headlineText, quoted, type WordGroup } from "@/lib/engines/text-index/text-index";
import { filterLexeme } from "@/lib/newsroom/search/filter-lexemes";
import type { WorkBudget } from "@/lib/platform/fairness/work-budget";
import { suggestPublic } from "../db/public-search";
import { FULL_SCAN_LIMIT } from "./finding/ask-index";
import { completions } from "./query/completions";
import { isDominantLanguage } from "./query/is-dominant-language";
import { newestMonths } from "./query/newest-months";
import { parseQuery } from "./query/parse-query";
import { mustHold, plainsOf } from "./query/query-parts";
import { searchBudget } from "./query/search-budget";
import { wordCounts } from "./query/word-counts";
import { anyGroup, wordGroup } from "./query/word-group";

const STORIES = 5;
const MIN_WORD_LENGTH = 2;
const COMPLETIONS = 12;
/** Of the time of a search, what the headlines may take. */
const BUDGET_SHARE = 0.2;
/** Where words are common, the newest stories are asked first: a headline has one word of a text in ten or more. */
const OVERSAMPLE = 50;

/** A headline is looked for as it is typed. */
const noStems = () => [];

/** The newest stories of a language with all of these words in their headlines; the last one may be cut off. */
export async function suggestedStories(lang: string, text: string) {
  const query = parseQuery(text, lang);
  const { words, phrases, isLastOpen } = query;
  const last = isLastOpen ? words.at(-1)?.at(-1) : undefined;
  const beginning = (last?.parts?.at(-1) ?? last)?.plain ?? "";
  if (words.length + phrases.length === 0 || (last && words.length === 1 && beginning.length < MIN_WORD_LENGTH))
    return [];
  // The words with this beginning are few in the vocabulary and may be millions in the index.
  const begun = last ? (await completions(lang, beginning, COMPLETIONS)).map(({ word }) => word) : [];
  const groups = [
    ...words.map(
      (any) => anyGroup(any.map((word) => wordGroup(lang, word, noStems, word === last ? begun : undefined))).group,
    ),
    ...phrases.flatMap((phrase) => plainsOf(phrase.words)).map((plain): WordGroup => ({ lexemes: [plain] })),
  ];
  const budget = await searchBudget(BUDGET_SHARE);
  const [isMainLanguage, period] = await Promise.all([isDominantLanguage(lang), periodOf(lang, groups, budget)]);
  const inLanguage = quoted(filterLexeme.language(lang));
  const wanted = allOf(mustHold({ inLanguage, isMainLanguage, fixed: [] }, groups.map(headlineText)));
  if (period) {
    const some = allOf([period, wanted]);
    const found = await suggestPublic(budget, lang, some, { least: STORIES, most: STORIES });
    if (found === null || found.length > 0) return found ?? [];
  }
  return (await suggestPublic(budget, lang, wanted, { least: 0, most: STORIES })) ?? [];
}

async function periodOf(lang: string, groups: WordGroup[], budget: WorkBudget): Promise<string | null> {
  const counts = await wordCounts(lang, groups.flatMap(allLexemesOf));
  const expected = counts.ofAll(groups);
  if (expected <= FULL_SCAN_LIMIT) return null;
  return newestMonths(budget, lang, (STORIES * OVERSAMPLE * counts.total) / expected);
}
