import { expect, test } from "vitest";
import { searchWords } from "../words/search-words";
import { searchDocument } from "./search-document";

const noStems = () => [];

test("a document has its filters, the words of its headline, and every word with its places", () => {
  const parts = [
    { weight: "A" as const, words: searchWords("Night train") },
    { weight: "D" as const, words: searchWords("A train") },
  ];
  expect(searchDocument("en", ["l:en", "a:o'1"], parts, noStems)).toEqual({
    text: "'l:en' 'a:o''1' 'h:night' 'h:train' 'night':1A 'train':2A,14D 'a':13D",
    words: 3,
  });
});

test.each([
  ["en", "O'Brien fell", "'obrien':1A 'o':1A 'brien':2A 'fell':3A"],
  ["en", "C++ 2bn", "'c++':1A 'c':1A '2bn':2A '2000000000':2A"],
  ["fr", "l'élection", "'l':1A 'election':2A"],
])("what signs join has a place for each part, in %s: %s", (lang, text, expected) => {
  const parts = [{ weight: "A" as const, words: searchWords(text, lang) }];
  const { text: document } = searchDocument(lang, [], parts, noStems);
  expect(document.replace(/'h:[^ ]+' /g, "")).toBe(expected);
});

test("a long text without spaces ends where a tsvector is full", () => {
  const text = Array.from({ length: 200_000 }, (_, n) =>
    String.fromCodePoint(0x4e00 + ((n * 7919 + (n >> 7)) % 20_000)),
  );
  const { text: document, words } = searchDocument(
    "zh",
    [],
    [{ weight: "C", words: searchWords(text.join("")) }],
    noStems,
  );
  const bytes = [...document.matchAll(/'([^']+)':([\d,C]+)/g)].reduce(
    (sum, [, lexeme = "", places = ""]) => sum + Buffer.byteLength(lexeme) + 3 + 2 * places.split(",").length,
    0,
  );
  expect(words).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(1 << 20);
});
