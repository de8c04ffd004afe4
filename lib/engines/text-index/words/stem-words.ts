import { LRUCache } from "lru-cache";
import { otherForms } from "./other-forms";
import type { SearchWord } from "./search-words";
import { stemmerOf } from "./stemmer";
import { plainLetters } from "./words-of";

/** Looks up stems: by dictionary and word, as the SQL function word_stems gives them. */
type StemQuery = (
  dictionaries: string[],
  words: string[],
) => Promise<{ dictionary: string; word: string; stem: string | null }[]>;

/** The stems and other forms of a word, without accents; null for a stop word. */
export type Stems = (lang: string, word: SearchWord) => string[] | null;

/** Stems that were looked up, by dictionary and word: what a dictionary says of a word does not change. */
const known = new LRUCache<string, { stem: string | null }>({ max: 60_000 });

/** Stems all words that are given, in one question to the database. */
export async function stemWords(ask: StemQuery, texts: { lang: string; words: SearchWord[] }[]): Promise<Stems> {
  const stems = new Map<string, Map<string, string | null>>();
  const wanted: [dictionary: string, word: string][] = [];
  for (const { lang, words } of texts) {
    const dictionary = stemmerOf(lang);
    if (!dictionary) continue;
    const own = stems.get(dictionary) ?? new Map<string, string | null>();
    stems.set(dictionary, own);
    for (const { plain, written } of words.flatMap((word) => [word, ...(word.parts ?? [])])) {
      if (written === null) continue;
      for (const form of written === plain ? [plain] : [written, plain]) {
        if (own.has(form)) continue;
        const found = known.get(`${dictionary} ${form}`);
        own.set(form, found?.stem ?? null);
        if (!found) wanted.push([dictionary, form]);
      }
    }
  }
  const rows =
    wanted.length > 0
      ? await ask(
          wanted.map(([dictionary]) => dictionary),
          wanted.map(([, word]) => word),
        )
      : [];
  for (const { dictionary, word, stem } of rows) {
    stems.get(dictionary)?.set(word, stem);
    known.set(`${dictionary} ${word}`, { stem });
  }
  return (lang, { plain, written }) => {
    const dictionary = stemmerOf(lang);
    const forms = otherForms(lang, plain);
    if (!dictionary || written === null) return forms;
    const own = stems.get(dictionary);
    const found = (written === plain ? [plain] : [written, plain]).map((form) => own?.get(form));
    if (found.includes(null)) return null;
    return [...new Set([...found.flatMap((stem) => (stem ? [plainLetters(stem)] : [])), ...forms])];
  };
}
