import { expect, test } from "vitest";
import { countWords } from "./count-words";

test.each([
  ["", "en", 0],
  ["Two  words\nand\u00a0more", "en", 4],
  ["It’s well-known – said “Anna” at 6.30 p.m.", "en", 7],
  ["« Oui » — non", "fr", 2],
  ["عادت العبّارة إلى الميناء", "ar", 4],
  ["東京に行く。", "ja", 3],
  ["我们去北京。", "zh-Hans", 3],
  ["ฉันไปโรงเรียน", "th", 3],
])("%j in %s", (text, lang, words) => expect(countWords(text, lang)).toBe(words));
