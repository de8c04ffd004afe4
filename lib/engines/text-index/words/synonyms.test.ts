import { expect, test } from "vitest";
import { synonymsOf } from "./synonyms";

test.each([
  ["en", "us", ["usa", "united states"]],
  ["en-GB", "united nations", ["un"]],
  ["de", "europaische union", ["eu"]],
  ["fr", "un", []],
  ["xx", "us", []],
])("in %s %s stands for %j", (lang, words, others) => {
  expect(synonymsOf(lang, words)).toEqual(others);
});
