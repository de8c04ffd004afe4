import { expect, test } from "vitest";
import { scriptOf } from "./script-of";

test.each([
  ["en", "Latn"],
  ["fa", "Arab"],
  ["ckb", "Arab"],
  ["ta", "Taml"],
  ["si", "Sinh"],
  ["ml", "Mlym"],
  ["ja", "Jpan"],
  ["zh", "Hans"],
  ["zh-TW", "Hant"],
  ["uk", "Cyrl"],
  ["sr-Latn", "Latn"],
  ["pa-PK", "Arab"],
  ["und", "Latn"],
  ["no language", "Latn"],
])("%s is written in %s", (lang, script) => {
  expect(scriptOf(lang)).toBe(script);
});
