import "server-only";
import { editDistance, oneEditAway, wordHash } from "@/lib/engines/text-index/text-index";
import { publicWordCounts, similarPublicWords } from "../../db/public-words";
import { searchBudget } from "../query/search-budget";
import { nameWords } from "./name-words";

const MIN_LENGTH = 3;
const MAX_CORRECTIONS = 6;
/** Of names, which may be in no text. */
const MAX_NAMES = 2;
const SIMILAR = 40;
/** Of the work of a search, what one look into the vocabulary may take. */
const BUDGET_SHARE = 0.2;
/** Letters that may be wrong. */
const MAX_LETTERS = 2;

/** Words of public stories, and of the names of authors and topics, that a misspelt one may stand for, likeliest first; at most two letters differ. */
export async function correctWord(lang: string, word: string): Promise<string[]> {
  const length = [...word].length;
  if (length < MIN_LENGTH || /^\p{N}+$/u.test(word)) return [];
  const near = oneEditAway(word);
  const [known, names] = await Promise.all([
    publicWordCounts(near.map((each) => wordHash(lang, each))),
    nameWords(lang),
  ]);
  const nearest = new Set(near);
  const closest = best(
    known,
    names.filter((name) => nearest.has(name)),
  );
  if (closest.length > 0 || length < 5) return closest;
  const isNear = (other: string) => editDistance(word, other, MAX_LETTERS) <= MAX_LETTERS;
  const similar = await similarPublicWords(await searchBudget(BUDGET_SHARE), lang, word, SIMILAR);
  return best(
    similar.filter((each) => isNear(each.word)),
    names.filter(isNear),
  );
}

function best(words: { word: string; stories: number }[], names: string[]): string[] {
  const ranked = [...words].sort((a, b) => b.stories - a.stories).map(({ word }) => word);
  const named = names.filter((name) => !ranked.includes(name)).slice(0, MAX_NAMES);
  return [...ranked.slice(0, MAX_CORRECTIONS - named.length), ...named];
}
