import { plainLetters } from "./words-of";

/** Each word of a text by its plain letters: with a capital where it has one, wherever it is, as names have. */
export function spellings(text: string): Map<string, string> {
  const spelt = new Map<string, string>();
  for (const word of text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) {
    const plain = plainLetters(word);
    if (!spelt.has(plain) || word === word.toLowerCase()) spelt.set(plain, word);
  }
  return spelt;
}
