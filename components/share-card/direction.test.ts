import { expect, test } from "vitest";
import { lineStart, rowDirection } from "./direction";

test.each([
  ["ar", "row-reverse", "flex-end"],
  ["fa-AF", "row-reverse", "flex-end"],
  // Not among the languages that cards once listed for themselves
  ["mzn", "row-reverse", "flex-end"],
  ["ja", "row", "flex-start"],
])("a card in %s runs as its page does", (lang, row, start) => {
  expect([rowDirection(lang), lineStart(lang)]).toEqual([row, start]);
});
