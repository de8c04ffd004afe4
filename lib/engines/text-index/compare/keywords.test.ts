import { expect, test } from "vitest";
import { keywordsOf } from "./keywords";
import { rarity } from "./word-counts";

/** A text of a hundred words, of which the last ten are in another text as well. */
const words = Array.from({ length: 100 }, (_, at) => at);
const vector = { hashes: Int32Array.from(words), weights: Float32Array.from(words, () => 1) };
const isShared = (hash: number) => hash >= 90;
const found = (texts: number) => {
  const counts = { texts, isShared, rarityOf: (hash: number) => rarity(texts, isShared(hash) ? 2 : 1) };
  return keywordsOf(vector, counts);
};

test("in a young language all words are kept, those that two texts share among them", () => {
  expect(found(2)).toHaveLength(100);
  expect(found(499).filter(({ hash }) => isShared(hash))).toHaveLength(10);
});

test("later the most significant ones are enough", () => {
  expect(found(500)).toHaveLength(48);
});
