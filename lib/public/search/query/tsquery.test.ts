import { expect, test } from "vitest";
import { monthsBetween } from "./months";
import { allOf, anyOf, groupText, headlineText, noneOf, phraseText } from "./tsquery";

test.each([
  ["one lexeme", groupText({ lexemes: ["train"] }), "'train'"],
  ["its forms, each once", groupText({ lexemes: ["trains", "train", "train"] }), "('trains' | 'train')"],
  [
    "what a word may become",
    groupText({ lexemes: ["tra"], begun: { beginning: "tra", words: ["train", "tram"] } }),
    "('tra' | 'train' | 'tram')",
  ],
  ["all of its pieces", groupText({ lexemes: ["abc"], pieces: ["ab", "bc"] }), "('abc' | ('ab' & 'bc'))"],
  ["the words of headlines", headlineText({ lexemes: ["abc"], pieces: ["ab"] }), "('h:abc' | ('h:ab'))"],
  ["a phrase", phraseText(["night", "train"]), "('night' <-> 'train')"],
  ["what cuts a quotation", phraseText(["o'clock", "\\"]), "('o''clock' <-> '\\\\')"],
  ["all, any and none", allOf(["a", anyOf(["b", "c"]), noneOf("d")]), "a & (b | c) & !d"],
])("a tsquery of %s", (_, text, expected) => {
  expect(text).toBe(expected);
});

test("months count back over the turn of a year, whatever the day", () => {
  const end = new Date("2026-01-31T23:59:59Z");
  expect(monthsBetween(new Date("2025-11-30T12:00:00Z"), end)).toBe("('m:2026-01' | 'm:2025-12' | 'm:2025-11')");
  expect(monthsBetween(end, end)).toBe("'m:2026-01'");
  expect(monthsBetween(new Date("2001-01-01"), end)).toBeNull();
  expect(monthsBetween(end, new Date("2025-12-31"))).toBeNull();
});
