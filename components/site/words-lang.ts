import { writingDirection } from "@/lib/platform/i18n/writing-direction";
import type { Site } from "@/lib/public/site";
import { textOf } from "./text-of";

/** Names the language of an element's interface words where it is not the page's own: English, where that has none. */
export function wordsLang(site: Site): { lang?: string; dir?: "ltr" | "rtl" } {
  const { lang } = textOf(site);
  return lang === site.lang ? {} : { lang, dir: writingDirection(lang) };
}
