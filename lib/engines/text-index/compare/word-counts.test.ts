import { expect, test } from "vitest";
import { languageHash } from "../words/word-hash";
import { rarity, wordCounts } from "./word-counts";

test("a word of one text of many is rare, and one of all says nothing", () => {
  expect(rarity(1_000, 1)).toBeCloseTo(1, 2);
  expect(rarity(1_000, 1_001)).toBe(0);
  expect(rarity(1_000, 10)).toBeGreaterThan(rarity(1_000, 100));
});

test("a word without a count is in one text, and shared by none", () => {
  const counts = wordCounts(
    "en",
    new Map([
      [languageHash("en"), 1_000],
      [7, 2],
    ]),
  );
  expect(counts.texts).toBe(1_000);
  expect([counts.isShared(7), counts.isShared(8)]).toEqual([true, false]);
  expect([counts.rarityOf(7), counts.rarityOf(8)]).toEqual([rarity(1_000, 2), rarity(1_000, 1)]);
});
