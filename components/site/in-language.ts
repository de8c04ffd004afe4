import { scriptOf } from "@/lib/platform/i18n/script-of";
import { writingDirection } from "@/lib/platform/i18n/writing-direction";

/** Attributes of an element whose text is in another language than its surroundings: its script decides how it is set (styles/scripts.css). */
export const inLanguage = (lang: string) => ({
  lang,
  dir: writingDirection(lang),
  "data-script": scriptOf(lang),
});
