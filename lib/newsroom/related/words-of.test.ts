import { expect, test } from "vitest";
import { plainLetters, wordsOf } from "./words-of";

test.each([
  ["Überfall auf Łódź", "uberfall auf lodz"],
  ["Straße, Œuvre, Ærø", "strasse, oeuvre, aero"],
  ["ﬁve", "five"],
  ["co\u00adoperate", "cooperate"],
  ["الأُسرة", "الاسره"],
])("%s is read as %s", (written, plain) => {
  expect(plainLetters(written)).toBe(plain);
});

test("vowel signs of Indian scripts stay, the nukta does not", () => {
  expect(plainLetters("पुल")).toBe("पुल");
  expect(plainLetters("लड़का")).toBe(plainLetters("लडका"));
});

test("words are parted by what is neither letter nor number", () => {
  expect(wordsOf("It’s 7:30 — don't!")).toEqual(["it", "s", "7", "30", "don", "t"]);
  expect(wordsOf("")).toEqual([]);
});

test("where words are not parted, every two characters are one; a single one stays", () => {
  expect(wordsOf("北町の駅")).toEqual(["北町", "町の", "の駅"]);
  expect(wordsOf("駅")).toEqual(["駅"]);
  expect(wordsOf("𠀀𠀁")).toEqual(["𠀀𠀁"]);
});
