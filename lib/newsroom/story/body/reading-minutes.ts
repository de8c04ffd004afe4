/** Words, or characters where a script has no spaces, that an adult reads in a minute. */
const WORDS = 238;
const perMinute: Record<string, number> = {
  ar: 181,
  bn: 187,
  de: 260,
  en: 238,
  es: 278,
  fi: 195,
  fr: 214,
  he: 224,
  hi: 190,
  it: 285,
  nl: 228,
  pl: 220,
  pt: 273,
  ru: 184,
  sv: 218,
  tr: 218,
  ja: 357,
  ko: 226,
  th: 550,
  zh: 255,
};
const withoutSpaces = new Set(["ja", "th", "zh", "lo", "km", "my"]);

/** Whether a language is written without spaces between its words. */
export const isWithoutSpaces = (lang: string): boolean => withoutSpaces.has(lang.split("-")[0] ?? lang);

/**
 * Minutes to read a text in its language, at least 1. Speeds are those that Brysbaert (2019, "How many words do we read per
 * minute?") gathered; scripts without spaces are counted in characters.
 */
export function readingMinutes(text: string, lang: string): number {
  const base = lang.split("-")[0] ?? lang;
  const units = isWithoutSpaces(lang)
    ? text.replace(/[\s\p{P}]/gu, "").length
    : text.split(/\s+/u).filter(Boolean).length;
  return Math.max(1, Math.round(units / (perMinute[base] ?? WORDS)));
}
