import { isWithoutSpaces } from "./reading-minutes";

const segmenters = new Map<string, Intl.Segmenter>();

/** The words of a text; in scripts without spaces those that the dictionaries of ICU find. */
export function countWords(text: string, lang: string): number {
  if (!isWithoutSpaces(lang)) return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  let words = 0;
  for (const { isWordLike } of segmenterOf(lang).segment(text)) if (isWordLike) words++;
  return words;
}

function segmenterOf(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: "word" });
  segmenters.set(lang, known);
  return known;
}
