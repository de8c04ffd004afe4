import { expect, it } from "vitest";
import { isLowQuote, openingQuote } from "./opening-quote";

it.each([
  ["en", "“"],
  ["de-AT", "„"],
  ["hu", "„"],
  ["ka", "„"],
  ["fr-CA", "«"],
  ["hy", "«"],
  ["da", "»"],
  ["ja", "「"],
  ["zh-Hant-TW", "「"],
  ["zh-Hans", "“"],
  ["zh", "“"],
  ["sv", "”"],
])("a quotation in %s opens with %s", (lang, mark) => expect(openingQuote(lang)).toBe(mark));

it("marks at the foot of the line are told apart", () => {
  expect(["de", "is", "en", "ja"].map(isLowQuote)).toEqual([true, true, false, false]);
});
