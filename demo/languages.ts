export const languages = ["en", "fr", "de", "es", "ar", "hi"] as const;

export type Language = (typeof languages)[number];

/** English is always there; another language may be missing. */
export type Words = { en: string } & Partial<Record<Language, string>>;

export type EveryLanguage = Record<Language, string>;
