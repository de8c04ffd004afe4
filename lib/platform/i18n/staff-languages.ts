/** The languages of the studio, each with its own name for itself. */
export const STAFF_LANGUAGES = {
  en: "English",
  de: "Deutsch",
  fr: "Français",
  es: "Español",
  ar: "العربية",
} as const;

export type StaffLanguage = keyof typeof STAFF_LANGUAGES;

export const isStaffLanguage = (lang: string | null): lang is StaffLanguage =>
  lang !== null && Object.hasOwn(STAFF_LANGUAGES, lang);

/** The language of the studio that an Accept-Language header prefers (RFC 9110, 12.5.4); English where it names none. */
export function preferredStaffLanguage(header: string | null): StaffLanguage {
  const ranges = (header ?? "").split(",").map((range) => {
    const [tag = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith("q="));
    return { lang: tag.split("-")[0] ?? "", q: weight ? Number(weight.slice(2)) : 1 };
  });
  const accepted = ranges.filter(({ q }) => q > 0).sort((a, b) => b.q - a.q);
  for (const { lang } of accepted) if (isStaffLanguage(lang)) return lang;
  return "en";
}
