import type { StaffLanguage } from "@/lib/platform/i18n/staff-languages";
import { ar } from "./ar";
import { de } from "./de";
import { en, type StudioMessages } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { type Translation, translated } from "./translation";

export const translations: Record<Exclude<StaffLanguage, "en">, Translation<StudioMessages>> = { ar, de, es, fr };

/** All messages of the studio in a language; English where one is not translated. */
export const studioMessages = (lang: StaffLanguage): StudioMessages =>
  lang === "en" ? en : translated(en, translations[lang]);
