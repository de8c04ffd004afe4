import { createTranslator } from "use-intl/core";
import type { StaffLanguage } from "@/lib/platform/i18n/staff-languages";
import { writingDirection } from "@/lib/platform/i18n/writing-direction";
import type { StudioMessages } from "./en";

const translator = (locale: string, messages: StudioMessages) => createTranslator<StudioMessages>({ locale, messages });

export type Translate = ReturnType<typeof translator>;

/** The studio in one language. */
export interface StudioText {
  lang: StaffLanguage;
  dir: "ltr" | "rtl";
  /** For dates and numbers; in English the order of most of the world: 23 November 2026 */
  locale: string;
  t: Translate;
}

/** Messages with their language, for the server and the browser alike. */
export function makeStudioText(lang: StaffLanguage, messages: StudioMessages): StudioText {
  return {
    lang,
    dir: writingDirection(lang),
    locale: lang === "en" ? "en-GB" : lang,
    t: translator(lang, messages),
  };
}
