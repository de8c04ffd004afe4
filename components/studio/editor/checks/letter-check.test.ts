import { expect, test } from "vitest";
import { letterName, letterNames } from "./letter-check";

test.each([
  ["⅓", "⅓ (U+2153)"],
  ["\u0302", "\u25CC\u0302 (U+0302)"],
  ["\uE000", "U+E000"],
  ["\u{12000}", "\u{12000} (U+12000)"],
])("the letter %s has a name", (letter, name) => {
  expect(letterName(letter)).toBe(name);
});

test("letters are listed in the language of the studio", () => {
  expect(letterNames(["⅓", "⅔"], "de")).toBe("\u2068⅓ (U+2153)\u2069 und \u2068⅔ (U+2154)\u2069");
});
