import type { WordVector } from "./packed-vector";
import type { WordCounts } from "./word-counts";

/** A word that says much about a text, with its weight times its rarity. */
export interface Keyword {
  hash: number;
  weight: number;
}

const MAX_KEYWORDS = 48;
/** While a language has fewer texts, words that two of them share are not yet among the rarest of either: all are kept. */
const FEW_TEXTS = 500;

/** The words by which a text is found and finds others, the most significant first. */
export function keywordsOf({ hashes, weights }: WordVector, counts: WordCounts): Keyword[] {
  const most = counts.texts < FEW_TEXTS ? hashes.length : MAX_KEYWORDS;
  const all = Array.from(hashes, (hash, at) => ({ hash, weight: (weights[at] as number) * counts.rarityOf(hash) }));
  return all.sort((a, b) => b.weight - a.weight).slice(0, most);
}
