import { expect, it } from "vitest";
import { cleanTitle } from "./clean-title";

it.each([
  ["  Two\twords\n", "Two words"],
  ["Dit «\u00a0oui\u00a0»\u202f!", "Dit «\u00a0oui\u00a0»\u202f!"],
  ["a \u00a0b\u00a0\u00a0c", "a b c"],
  ["\u00a0a\u00a0", "a"],
  ["a\u00a0\u202e\u00a0b", "a\u00a0\u00a0b"],
  ["nul\0here", "nul here"],
])("%j becomes %j", (text, line) => {
  expect(cleanTitle(text)).toBe(line);
});
