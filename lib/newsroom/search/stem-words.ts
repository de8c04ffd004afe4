import { plainLetters } from "../related/words-of";
import type { SearchWord } from "./search-words";
import { stemmerOf } from "./stemmer";

/** Looks up stems: by dictionary and word, as the SQL function word_stems gives them. */
export type StemQuery = (
  dictionaries: string[],
  words: string[],
) => Promise<{ dictionary: string; word: string; stem: string | null }[]>;

/** The stems of a word without accents; null for a word that tells nothing, empty where the language has no stemmer. */
export type Stems = (lang: string, word: SearchWord) => string[] | null;

/** Stems all words that are given, in one question to the database. */
export async function stemWords(ask: StemQuery, texts: { lang: string; words: SearchWord[] }[]): Promise<Stems> {
  const wanted = new Map<string, [dictionary: string, word: string]>();
  for (const { lang, words } of texts) {
    const dictionary = stemmerOf(lang);
    if (!dictionary) continue;
    for (const { plain, written } of words) {
      if (written === null) continue;
      for (const form of [written, plain]) wanted.set(`${dictionary} ${form}`, [dictionary, form]);
    }
  }
  const asked = [...wanted.values()];
  const rows =
    asked.length > 0
      ? await ask(
          asked.map(([dictionary]) => dictionary),
          asked.map(([, word]) => word),
        )
      : [];
  const stems = new Map(rows.map((row) => [`${row.dictionary} ${row.word}`, row.stem]));
  return (lang, { plain, written }) => {
    const dictionary = stemmerOf(lang);
    if (!dictionary || written === null) return [];
    const found = [written, plain].map((form) => stems.get(`${dictionary} ${form}`));
    if (found.includes(null)) return null;
    return [...new Set(found.flatMap((stem) => (stem ? [plainLetters(stem)] : [])))];
  };
}
