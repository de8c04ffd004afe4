import "server-only";
import { LRUCache } from "lru-cache";
import { type CountedWord, publicWordsFrom } from "../../db/public-words";
import { searchBudget } from "./search-budget";

/** Of the work of a search, what one look into the vocabulary may take. */
const BUDGET_SHARE = 0.2;
/** Words that one beginning may stand for; of more, those that most stories have. */
const MAX_COMPLETIONS = 100;

// Only beginnings that thousands of words have are kept: what these most often become changes slowly.
const kept = new LRUCache<string, CountedWord[]>({ max: 5_000, ttl: 10 * 60_000 });

/** With so many stories a word that may be unfinished is taken for a whole one. */
const WHOLE = 5_000;

/**
 * Words of public stories that begin so, the most frequent first: few in the vocabulary where the index has thousands. None
 * where the beginning is itself a word of thousands of stories.
 */
export async function completions(lang: string, beginning: string, most = MAX_COMPLETIONS): Promise<CountedWord[]> {
  if (beginning === "") return [];
  const key = `${lang} ${beginning}`;
  const words =
    kept.get(key) ?? (await publicWordsFrom(await searchBudget(BUDGET_SHARE), lang, beginning, MAX_COMPLETIONS));
  if (words.length === MAX_COMPLETIONS) kept.set(key, words);
  if (words.some(({ word, stories }) => word === beginning && stories > WHOLE)) return [];
  return words.slice(0, most);
}
