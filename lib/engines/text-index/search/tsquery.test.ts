import { expect, test } from "vitest";
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
  [
    "words that signs join",
    groupText({ lexemes: ["att"], rows: [[{ lexemes: ["at"] }, { lexemes: ["t", "ts"] }]] }),
    "('att' | ('at' <-> ('t' | 'ts')))",
  ],
  [
    "the same in a headline",
    headlineText({ lexemes: [], rows: [[{ lexemes: ["a"] }, { lexemes: ["b"] }]] }),
    "('h:a' & 'h:b')",
  ],
  ["a phrase", phraseText(["night", "train"]), "('night' <-> 'train')"],
  ["what cuts a quotation", phraseText(["o'clock", "\\"]), "('o''clock' <-> '\\\\')"],
  ["all, any and none", allOf(["a", anyOf(["b", "c"]), noneOf("d")]), "a & (b | c) & !d"],
])("a tsquery of %s", (_, text, expected) => {
  expect(text).toBe(expected);
});
