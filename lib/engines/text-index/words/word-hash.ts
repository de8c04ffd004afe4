import { hash32 } from "@/lib/platform/hash32";

/** The key under which texts and counts of a language know a word. It is stored: another hash needs all texts indexed again. */
export const wordHash = (lang: string, word: string) => hash32(`${lang}:${word}`);

/** The key that counts the texts of a language. */
export const languageHash = (lang: string) => wordHash(lang, "");
