import { expect, test } from "vitest";
import { joinedLanguage } from "./joined-language";

test.each([
  ["en-US", ["en"], "en"],
  ["en-GB", ["de"], "en"],
  ["pt-BR", ["pt-BR", "pt"], "pt-BR"],
  ["zh-TW", ["zh"], "zh-Hant"],
  ["zh-Hant", ["zh"], "zh-Hant"],
  ["sr-Latn-RS", [], "sr-Latn"],
  ["be-tarask", ["be"], "be-tarask"],
  ["ar", [], "ar"],
])("%s on a site with %j is %s", (code, languages, joined) => {
  expect(joinedLanguage(code, languages)).toBe(joined);
});
