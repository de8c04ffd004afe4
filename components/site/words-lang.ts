import type { Site } from "@/lib/public/site";
import { inLanguage } from "./in-language";
import { textOf } from "./text-of";

/** Names the language of an element's date or number where the words around it may have another. */
export function datesLang(site: Site): Partial<ReturnType<typeof inLanguage>> {
  const { lang, dateLang } = textOf(site);
  return lang === site.lang ? {} : inLanguage(dateLang);
}

/** Names the language of an element's interface words where it is not the page's own: English, where that has none. */
export function wordsLang(site: Site): Partial<ReturnType<typeof inLanguage>> {
  const { lang } = textOf(site);
  return lang === site.lang ? {} : inLanguage(lang);
}
