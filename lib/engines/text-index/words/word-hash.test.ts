import { expect, test } from "vitest";
import { languageHash, wordHash } from "./word-hash";

test("the keys of words are those that databases already hold", () => {
  expect(wordHash("en", "train")).toBe(1_025_748_374);
  expect(wordHash("de", "train")).toBe(-1_300_057_942);
  expect(wordHash("zh", "北町")).toBe(-2_117_308_002);
  expect(languageHash("en")).toBe(176_485_228);
});
