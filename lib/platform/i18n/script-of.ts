const LATIN = "Latn";

/** The script that a language is written in, by its tag: "Arab" of "fa", "Latn" of "uz", "Cyrl" of "uz-Cyrl" (ISO 15924; CLDR's likely subtags). */
export function scriptOf(lang: string): string {
  try {
    return new Intl.Locale(lang).maximize().script ?? LATIN;
  } catch {
    return LATIN;
  }
}
