import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { disableIn } from "./guard";
import { guards } from "./guards";

it("lists at least thirty guards under names of their own", () => {
  expect(guards.length).toBeGreaterThanOrEqual(30);
  expect(new Set(guards.map(({ name }) => name)).size).toBe(guards.length);
});

it.each(guards.map((guard) => [guard.name, guard] as const))("%s is in its file once", (_, guard) => {
  const text = readFileSync(guard.file, "utf8");
  expect(disableIn(text, guard)).not.toBe(text);
});

it.each(guards.map((guard) => [guard.name, guard] as const))("%s names tests that are there", (_, guard) => {
  const ending = { unit: /(?<!\.db)\.test\.tsx?$/, db: /\.db\.test\.ts$/, e2e: /\.spec\.ts$/ }[guard.step];
  expect(guard.tests.length).toBeGreaterThan(0);
  for (const file of guard.tests) expect([file, ending.test(file), existsSync(file)]).toEqual([file, true, true]);
});
