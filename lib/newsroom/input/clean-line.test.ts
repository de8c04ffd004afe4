import { expect, it } from "vitest";
import { cleanLine } from "./clean-line";

it.each([
  ["  Two\twords\n", "Two words"],
  ["safe\u202etxt.exe", "safetxt.exe"],
  ["a\ud800b", "ab"],
  ["nul\0here", "nul here"],
  ["e\u0301t\u00e9", "\u00e9t\u00e9"],
  ["\u2066\u2069", ""],
])("%j becomes %j", (text, line) => {
  expect(cleanLine(text)).toBe(line);
});
