import type { Site } from "@/lib/public/site";
import { inLanguage } from "./in-language";
import { textOf } from "./text-of";

/** Names the language of an element's interface words where it is not the page's own: English, where that has none. */
export function wordsLang(site: Site): Partial<ReturnType<typeof inLanguage>> {
  const { lang } = textOf(site);
  return lang === site.lang ? {} : inLanguage(lang);
}
