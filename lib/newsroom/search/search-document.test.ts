import { expect, test } from "vitest";
import { searchDocument } from "./search-document";
import { searchWords } from "./search-words";

const filters = {
  lang: "zh",
  kind: "news",
  publishedAt: new Date("2026-11-30T23:59:59Z"),
  sectionId: "s1",
  topicIds: ["t1"],
  authorIds: ["a1"],
};
const noStems = () => [];

test("a document has its filters, the words of its headline, and every word with its places", () => {
  const parts = [
    { weight: "A" as const, words: searchWords("Night train") },
    { weight: "D" as const, words: searchWords("A train") },
  ];
  expect(searchDocument({ ...filters, lang: "en" }, parts, noStems)).toEqual({
    text: "'l:en' 'k:news' 'm:2026-11' 's:s1' 't:t1' 'a:a1' 'h:night' 'h:train' 'night':1A 'train':2A,14D 'a':13D",
    words: 3,
  });
});

test("a long text without spaces ends where a tsvector is full", () => {
  const text = Array.from({ length: 200_000 }, (_, n) =>
    String.fromCodePoint(0x4e00 + ((n * 7919 + (n >> 7)) % 20_000)),
  );
  const { text: document, words } = searchDocument(
    filters,
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
