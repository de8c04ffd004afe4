import { stopWords } from "../words/stop-words";
import { wordHash } from "../words/word-hash";
import { wordsOf } from "../words/words-of";
import type { WordVector } from "./packed-vector";

/** What related texts are found by. */
interface TextVector {
  /** By the hash of language and word: saturated frequency (BM25), before rarity counts */
  vector: WordVector;
  /** The word of each hash, in the same order */
  words: string[];
}

/** A word of the headline counts as often as this. */
const HEADLINE = 2;
/** BM25 (Robertson and Zaragoza 2009): saturation, share of length, and the length in words that counts as ordinary. */
const K1 = 1.2;
const B = 0.75;
const ORDINARY_LENGTH = 200;
const MAX_WORDS = 400;
const MAX_WORD_LENGTH = 40;

/** The words of a text with their weights, the heaviest 400 at most. */
export function textVector(lang: string, headline: string, text: string): TextVector {
  const counts = new Map<string, number>();
  const stop = stopWords(lang);
  const isBrief = text.trim() === headline.trim();
  let length = 0;
  const add = (source: string, times: number) => {
    for (const word of wordsOf(source)) {
      if (word.length > MAX_WORD_LENGTH || /^[a-z0-9]$/.test(word) || stop.has(word)) continue;
      counts.set(word, (counts.get(word) ?? 0) + times);
      length += times;
    }
  };
  add(headline, HEADLINE);
  if (!isBrief) add(text, 1);
  const share = K1 * (1 - B + (B * length) / ORDINARY_LENGTH);
  const weighted = [...counts].map(([word, count]) => ({ word, weight: (count * (K1 + 1)) / (count + share) }));
  const heaviest = weighted.sort((a, b) => b.weight - a.weight).slice(0, MAX_WORDS);
  return {
    vector: {
      hashes: Int32Array.from(heaviest, ({ word }) => wordHash(lang, word)),
      weights: Float32Array.from(heaviest, ({ weight }) => weight),
    },
    words: heaviest.map(({ word }) => word),
  };
}
