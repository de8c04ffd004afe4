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

test.each([
  ["accents and capitals", "Überfall ÉLECTION", "uberfall election"],
  ["letters that are no others with marks", "Łódź Straße Ærø", "lodz strasse aero"],
  ["Arabic-Indic digits", "١٢٣ ۴۵۶", "123 456"],
  ["Devanagari and Thai digits", "२०२६ ๒๕๖๙", "2026 2569"],
  ["hamza, vowel signs and the lengthened line", "إِفْتِتَاح مكتـبة", "افتتاح مكتبه"],
  ["Persian keheh and yeh", "کتاب فارسی", "كتاب فارسي"],
  ["the hehs of Urdu", "ہوا ھوا", "هوا هوا"],
  ["chandrabindu and anusvara", "हँसी", "हंसी"],
  ["nukta", "ज़िला", "जिला"],
  ["joiners", "می\u200cخواهم क्\u200dष", "ميخواهم क्ष"],
  ["wide letters", "ＡＢＣ", "abc"],
])("%s are written in one way", (_, written, plain) => {
  expect(plainLetters(written)).toBe(plain);
});

test("a number is the same word in every script, and stays a number beside letters", () => {
  expect(wordsOf("G20 क़ीमत ₹२००")).toEqual(["g20", "कीमत", "200"]);
});
