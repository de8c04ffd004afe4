import { expect, test } from "vitest";
import { rarity } from "./closeness";
import { keywordsOf } from "./keywords";

/** A story of a hundred words, of which the last ten are in another story as well. */
const words = Array.from({ length: 100 }, (_, at) => at);
const story = { vector: { hashes: Int32Array.from(words), weights: Float32Array.from(words, () => 1) } };
const isShared = (hash: number) => hash >= 90;
const found = (stories: number) => {
  const counts = { stories, isShared, rarityOf: (hash: number) => rarity(stories, isShared(hash) ? 2 : 1) };
  return keywordsOf(story, counts);
};

test("in a young language all words are kept, those that two stories share among them", () => {
  expect(found(2)).toHaveLength(100);
  expect(found(499).filter(({ hash }) => isShared(hash))).toHaveLength(10);
});

test("later the most telling ones are enough", () => {
  expect(found(500)).toHaveLength(48);
});
