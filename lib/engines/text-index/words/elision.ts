import type { SearchWord } from "./search-words";
import type { Stems } from "./stem-words";

/** Languages that shorten articles and pronouns to one letter and an apostrophe. */
const SHORTENING = new Set(["ca", "co", "fr", "it", "oc"]);

/** The parts of a word that mean something: "élection" of "l'élection"; all of those of "O'Brien". */
export function meaningfulParts(lang: string, { parts = [], isElided }: SearchWord, stems: Stems): SearchWord[] {
  if (!isElided) return parts;
  const isShort = (part: SearchWord) => SHORTENING.has(lang.split("-")[0] ?? lang) && [...part.plain].length === 1;
  return parts.filter((part) => stems(lang, part) !== null && !isShort(part));
}

/** Whether an apostrophe has joined an article or an ending to a word: it is no name such as "O'Brien". */
export const hasElision = (lang: string, word: SearchWord, stems: Stems): boolean =>
  word.isElided === true && meaningfulParts(lang, word, stems).length < (word.parts?.length ?? 0);
