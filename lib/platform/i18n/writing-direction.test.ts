import { expect, test } from "vitest";
import { writingDirection } from "./writing-direction";

test.each([
  ["ar", "rtl"],
  ["fa-AF", "rtl"],
  ["mzn", "rtl"],
  // What browsers call Western Punjabi, pnb
  ["lah", "rtl"],
  ["sr-Latn", "ltr"],
  ["hi", "ltr"],
])("%s is written %s", (lang, direction) => {
  expect(writingDirection(lang)).toBe(direction);
});
