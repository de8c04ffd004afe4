import { expect, test } from "vitest";
import { readingMinutes } from "./reading-minutes";

test.each([
  ["", "en", 1],
  ["word ".repeat(238 * 4), "en", 4],
  ["كلمة ".repeat(181 * 3), "ar", 3],
  ["語".repeat(357 * 5), "ja", 5],
  ["mot ".repeat(214 * 2), "fr-CA", 2],
])("a text of %# takes its minutes", (text, lang, minutes) => {
  expect(readingMinutes(text, lang)).toBe(minutes);
});
