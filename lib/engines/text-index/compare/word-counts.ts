import { languageHash } from "../words/word-hash";

/** How rare each word of a language is, and which more than one text has. */
export interface WordCounts {
  /** Texts of the language */
  texts: number;
  rarityOf: (hash: number) => number;
  isShared: (hash: number) => boolean;
}

/** Counts of a language from the number of texts that have each word, by hash; the hash of the language counts all its texts. */
export function wordCounts(lang: string, textsWith: ReadonlyMap<number, number>): WordCounts {
  const texts = textsWith.get(languageHash(lang)) ?? 1;
  return {
    texts,
    rarityOf: (hash) => rarity(texts, textsWith.get(hash) ?? 1),
    isShared: (hash) => (textsWith.get(hash) ?? 1) > 1,
  };
}

/** How rare a word is: near 1 in one text of all, 0 in every text. */
export function rarity(texts: number, withWord: number): number {
  return Math.max(0, Math.log((texts + 1) / Math.max(withWord, 1)) / Math.log(texts + 2));
}
