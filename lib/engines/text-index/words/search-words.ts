import { pairs, plainLetters, UNPARTED } from "./words-of";

/** A word of a text as search sees it. */
export interface SearchWord {
  /** Lower case, without accents: what is looked for */
  plain: string;
  /** Lower case as it was written, for the stemmer; null in scripts that do not separate words by spaces */
  written: string | null;
  /** Pairs of neighbouring syllables, by which a part of a Korean word is found */
  syllables?: string[];
}

const MAX_LENGTH = 60;
const HANGUL = /[\uac00-\ud7a3]{2}/;

/** The words of a text in order; where spaces do not separate words, every pair of neighbouring characters. */
export function searchWords(text: string): SearchWord[] {
  const words = text.normalize("NFC").match(/(?:[\p{L}\p{N}\p{M}]|\u200c|\u200d|\u00ad)+/gu) ?? [];
  return words.flatMap((word): SearchWord[] => {
    const whole = plainLetters(word);
    if (UNPARTED.test(whole)) return pairs([...whole]).map((pair) => ({ plain: pair, written: null }));
    const plain = whole.slice(0, MAX_LENGTH).toWellFormed();
    if (plain === "") return [];
    const written = word.toLowerCase().slice(0, MAX_LENGTH).toWellFormed();
    return [HANGUL.test(word) ? { plain, written, syllables: pairs([...written]) } : { plain, written }];
  });
}
