import { expect, test } from "vitest";
import { readablePath } from "./readable-path";

test.each([
  ["/city/2026/11/23/tide", "/city/2026/11/23/tide"],
  ["/caf%C3%A9", "/café"],
  ["/cafe%CC%81", "/café"],
  ["%00", null],
  ["a%E0%A4%A", null],
  ["\ud83d", null],
])("%j is read as %j", (address, path) => {
  expect(readablePath(address)).toBe(path);
});
