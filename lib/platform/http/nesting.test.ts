import { expect, test } from "vitest";
import { isNestedTooDeep, pathOfNul } from "./nesting";

const nested = (levels: number): unknown => JSON.parse("[".repeat(levels) + "]".repeat(levels));

test("an input may have 64 levels", () => {
  expect([isNestedTooDeep(nested(64)), isNestedTooDeep(nested(65))]).toEqual([false, true]);
  expect(isNestedTooDeep({ a: [{ b: "text" }, null, 1] })).toBe(false);
});

test.each([
  [{ q: "a\0" }, "q"],
  [["\0"], "0"],
  [{ redirects: [{ path: "/a" }, { path: "/\0" }] }, "redirects.1.path"],
  ["\0", ""],
  [{ q: "a", n: null, deep: [{ b: 1 }] }, null],
])("the first NUL of %j is at %j", (value, path) => {
  expect(pathOfNul(value)).toBe(path);
});

test("100,000 levels are found without a fault", () => {
  expect(isNestedTooDeep(nested(100_000))).toBe(true);
});
