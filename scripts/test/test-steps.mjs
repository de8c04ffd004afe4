import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Failure } from "../failure.mjs";
import { testInBrowser } from "./browser-tests.mjs";
import { cleanEnvironment } from "./clean-environment.mjs";
import { countOfVitest } from "./count-of-vitest.mjs";
import { runVisibly } from "./run-visibly.mjs";

/** @typedef {import("./test-all.mjs").Count} Count */

/**
 * What `npm test` runs, in this order.
 * @type {Record<string, (files: string[]) => Promise<Count>>}
 */
export const testSteps = {
  lint: () => check(["biome", "ci", "--error-on-warnings"]),
  types: () => check(["next", "typegen"], ["tsc", "--noEmit"]),
  layers: () =>
    check(["tsx", "scripts/layers/check-layers.ts"], ["tsx", "scripts/dependencies/complete-lock.mjs", "--check"]),
  unit: (files) => vitest("unit*", files),
  db: (files) => vitest("db", files),
  e2e: testInBrowser,
};

/**
 * One check, made of one or more commands; counts as one test.
 * @param {string[][]} commands
 * @returns {Promise<Count>}
 */
async function check(...commands) {
  const env = await cleanEnvironment();
  for (const [name = "", ...args] of commands) {
    if (!(await runVisibly(name, args, env))) return { passed: 0, failed: 1 };
  }
  console.log("ok");
  return { passed: 1, failed: 0 };
}

/**
 * @param {string} project
 * @param {string[]} files
 * @returns {Promise<Count>}
 */
async function vitest(project, files) {
  const folder = await mkdtemp(path.join(tmpdir(), "masthead-vitest-"));
  const report = path.join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const args = ["run", "--project", project, ...reporters, ...files];
  try {
    const isGood = await runVisibly("vitest", args, await cleanEnvironment());
    const found = await readFile(report, "utf8").catch(() => undefined);
    if (!found) throw new Failure("vitest ended before it could report.");
    return countOfVitest(JSON.parse(found), isGood);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
