import "server-only";
import { hash32 } from "@/lib/newsroom/related/hash32";
import { publicWordCounts, similarPublicWords } from "@/lib/platform/db/public-words";
import { editDistance, oneEditAway } from "./edit-distance";

const SHORTEST = 3;
const MOST = 6;
const SIMILAR = 40;

/** Words of public stories that a misspelt one may stand for, likeliest first; at most two letters differ. */
export async function correctWord(lang: string, word: string): Promise<string[]> {
  if ([...word].length < SHORTEST || /^\p{N}+$/u.test(word)) return [];
  const near = oneEditAway(word);
  const known = await publicWordCounts(near.map((each) => hash32(`${lang}:${each}`)));
  if (known.length > 0) return best(known);
  if ([...word].length < 5) return [];
  const similar = await similarPublicWords(lang, word, SIMILAR);
  return best(similar.filter((each) => editDistance(word, each.word) <= 2));
}

function best(words: { word: string; stories: number }[]): string[] {
  const ranked = [...words].sort((a, b) => b.stories - a.stories);
  return ranked.slice(0, MOST).map(({ word }) => word);
}
