import { z } from "zod";

/** One text in several languages: { "en": "City" }. */
export type ByLanguage = Record<string, string>;

export const byLanguage = z.record(z.string(), z.string());

/** The text in the language asked for, or in the same language elsewhere; empty where there is none. */
export function inOwnLanguage(texts: unknown, lang: string): string {
  const known = (texts ?? {}) as ByLanguage;
  return known[lang] ?? known[lang.split("-")[0] ?? lang] ?? "";
}

/** The text in the language asked for, else in the fallback language, else in any; empty where there is none. */
export function inLanguage(texts: unknown, lang: string, fallback: string): string {
  const known = (texts ?? {}) as ByLanguage;
  return known[lang] ?? known[lang.split("-")[0] ?? lang] ?? known[fallback] ?? Object.values(known)[0] ?? "";
}
