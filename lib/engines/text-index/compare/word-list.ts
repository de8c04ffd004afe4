import { languageHash } from "../words/word-hash";
import type { WordVector } from "./packed-vector";

/** The words of texts of one language, and how many of these texts have each; the empty word counts the texts. */
export interface WordList {
  lang: string;
  words: Map<number, { word: string; texts: number }>;
}

export function newWordList(lang: string): WordList {
  return { lang, words: new Map([[languageHash(lang), { word: "", texts: 0 }]]) };
}

/** Counts one text; `words` are in the order of its vector. */
export function addWords(list: WordList, { hashes }: WordVector, words: string[]): void {
  count(list, languageHash(list.lang), "");
  for (let index = 0; index < hashes.length; index++) count(list, hashes[index] as number, words[index] ?? "");
}

function count({ words }: WordList, hash: number, word: string): void {
  const known = words.get(hash);
  if (known) known.texts++;
  else words.set(hash, { word, texts: 1 });
}
