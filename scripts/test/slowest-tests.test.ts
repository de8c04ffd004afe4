import { expect, test } from "vitest";
import { slowestTests, unexplainedTimes } from "./slowest-tests.mjs";

test("the twenty slowest are shown, the slowest first, with the reasons that they give", () => {
  const times = Array.from({ length: 30 }, (_, n) => ({ file: "a.test.ts", test: `test ${n}`, ms: n * 100 }));
  const lines = slowestTests([...times, { file: "b.spec.ts", test: "a walk", ms: 61_000, reason: "every address" }]);
  expect(lines).toHaveLength(20);
  expect(lines[0]).toBe("  61.0 s  a walk (every address)");
  expect(lines[1]).toBe("   2.9 s  test 29");
});

test("a browser test may take ten seconds, and longer where it says why", () => {
  const browser = (test: string, ms: number, reason?: string) => ({
    file: "b.spec.ts",
    test,
    ms,
    isBrowser: true,
    reason,
  });
  const times = [
    browser("just right", 10_000),
    browser("too slow", 10_001),
    browser("a long walk", 90_000, "it visits every address"),
    { file: "a.test.ts", test: "no browser", ms: 20_000 },
  ];
  expect(unexplainedTimes(times)).toEqual([{ test: "too slow", why: expect.stringContaining("10.0 s") }]);
});
