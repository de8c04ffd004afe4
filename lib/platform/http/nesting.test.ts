import { expect, test } from "vitest";
import { isNestedTooDeep } from "./nesting";

const nested = (levels: number): unknown => JSON.parse("[".repeat(levels) + "]".repeat(levels));

test("an input may have 64 levels", () => {
  expect([isNestedTooDeep(nested(64)), isNestedTooDeep(nested(65))]).toEqual([false, true]);
  expect(isNestedTooDeep({ a: [{ b: "text" }, null, 1] })).toBe(false);
});

test("100,000 levels are found without a fault", () => {
  expect(isNestedTooDeep(nested(100_000))).toBe(true);
});
