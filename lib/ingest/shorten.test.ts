import { expect, test } from "vitest";
import { shorten } from "./shorten";

test.each([
  ["short enough", 12, "short enough"],
  ["one two three", 12, "one two…"],
  ["one two three", 8, "one two…"],
  ["one, two three", 6, "one…"],
  ["港口的灯又亮了", 5, "港口的灯…"],
  ["ab😀😀", 4, "ab…"],
])("%j in %i characters is %j", (text, max, short) => {
  expect(shorten(text, max)).toBe(short);
  expect(short.length).toBeLessThanOrEqual(max);
});
