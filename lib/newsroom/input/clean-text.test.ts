import { expect, it } from "vitest";
import { cleanText } from "./clean-text";

it.each([
  ["  It left at seven.  ", "It left at seven."],
  ["First.\r\nSecond.\rThird.", "First.\nSecond.\nThird."],
  ["One \n\n\n\n two", "One\n\n two"],
  ["a\0b\tc\u0007", "a b c"],
  ["\u202eright to left\u202c \ud800", "right to left"],
  ["Cafe\u0301", "Café"],
  [" \u0000 \n ", ""],
])("%j is kept as %j", (written, kept) => {
  expect(cleanText(written)).toBe(kept);
});
