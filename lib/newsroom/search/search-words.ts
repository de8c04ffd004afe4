import { pairs, plainLetters, UNPARTED } from "../related/words-of";

/** A word of a text as search sees it. */
export interface SearchWord {
  /** Lower case, without accents: what is looked for */
  plain: string;
  /** Lower case as it was written, for the stemmer; null in scripts whose words are not parted by spaces */
  written: string | null;
}

const LONGEST = 60;

/** The words of a text in order; where spaces do not part words, every pair of neighbouring characters. */
export function searchWords(text: string): SearchWord[] {
  const words = text.normalize("NFC").match(/(?:[\p{L}\p{N}\p{M}]|\u200c|\u200d|\u00ad)+/gu) ?? [];
  return words.flatMap((word): SearchWord[] => {
    const plain = plainLetters(word).slice(0, LONGEST).toWellFormed();
    if (plain === "") return [];
    if (UNPARTED.test(plain)) return pairs([...plain]).map((pair) => ({ plain: pair, written: null }));
    return [{ plain, written: word.toLowerCase().slice(0, LONGEST).toWellFormed() }];
  });
}
