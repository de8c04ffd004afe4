import { expect, it } from "vitest";
import { isLanguagePrefix } from "./language-prefix";

it.each(["en", "ar", "ckb", "pt-br", "zh-hant", "be-tarask", "lzh", "yue", "kaa", "sr-latn", "es-419"])(
  "%s names a language",
  (segment) => {
    expect(isLanguagePrefix(segment)).toBe(true);
  },
);

it.each(["city", "art", "tv", "us", "uk-news", "it-security", "sport", "", "en-", "EN"])("%s names none", (segment) => {
  expect(isLanguagePrefix(segment)).toBe(false);
});
