import "server-only";
import { allOf, headlineText, quoted, type WordGroup } from "@/lib/engines/text-index/text-index";
import { filterLexeme } from "@/lib/newsroom/search/filter-lexemes";
import { env } from "@/lib/platform/env";
import { suggestPublic } from "../db/public-search";
import { FULL_SCAN_LIMIT } from "./finding/ask-index";
import { type SearchBudget, searchBudget } from "./finding/search-budget";
import { completions } from "./query/completions";
import { isDominantLanguage } from "./query/is-dominant-language";
import { newestMonths } from "./query/newest-months";
import { parseQuery } from "./query/parse-query";
import { mustHold } from "./query/query-parts";
import { wordCounts } from "./query/word-counts";

const STORIES = 5;
const MIN_WORD_LENGTH = 2;
const COMPLETIONS = 12;
/** Of the time of a search, what the headlines may take. */
const BUDGET_SHARE = 0.2;
/** Where words are common, the newest stories are asked first: a headline has one word of a text in ten or more. */
const OVERSAMPLE = 50;

/** The newest stories of a language with all of these words in their headlines; the last one may be cut off. */
export async function suggestedStories(lang: string, text: string) {
  const { words, phrases, isLastOpen } = parseQuery(text);
  const groups: WordGroup[] = [...words, ...phrases.flatMap((phrase) => phrase.words)].map(({ plain }) => ({
    lexemes: [plain],
  }));
  const last = isLastOpen ? groups[words.length - 1] : undefined;
  const beginning = last?.lexemes[0] ?? "";
  if (groups.length === 0 || (last && groups.length === 1 && beginning.length < MIN_WORD_LENGTH)) return [];
  // The words with this beginning are few in the vocabulary and may be millions in the index.
  if (last)
    last.begun = { beginning, words: (await completions(lang, beginning, COMPLETIONS)).map(({ word }) => word) };
  const budget = searchBudget(env().SEARCH_MS * BUDGET_SHARE);
  const [isMainLanguage, period] = await Promise.all([isDominantLanguage(lang), periodOf(lang, groups, budget)]);
  const inLanguage = quoted(filterLexeme.language(lang));
  const wanted = allOf(mustHold({ inLanguage, isMainLanguage, fixed: [] }, groups.map(headlineText)));
  if (period) {
    const some = allOf([period, wanted]);
    const found = await suggestPublic(budget.left(), lang, some, { least: STORIES, most: STORIES });
    if (found === null || found.length > 0) return found ?? [];
  }
  return (await suggestPublic(budget.left(), lang, wanted, { least: 0, most: STORIES })) ?? [];
}

async function periodOf(lang: string, groups: WordGroup[], budget: SearchBudget): Promise<string | null> {
  const words = groups.flatMap(({ lexemes, begun }) => [...lexemes, ...(begun?.words ?? [])]);
  const counts = await wordCounts(lang, words);
  const expected = counts.ofAll(groups);
  if (expected <= FULL_SCAN_LIMIT) return null;
  return newestMonths(budget, lang, (STORIES * OVERSAMPLE * counts.total) / expected);
}
