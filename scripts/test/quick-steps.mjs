import { tsImport } from "tsx/esm/api";
import { recordedTimes } from "./recorded-times.mjs";

const CHECKS = ["lint", "types", "layers"];

/**
 * The steps of `npm run test:quick` with the files of each: all checks, and the tests that the changed files affect.
 * @returns {Promise<Map<string, string[]>>}
 */
export async function quickSteps() {
  const { quickPlan } = await tsImport("./affected/quick-plan.ts", import.meta.url);
  /** @type {import("./affected/quick-plan.ts").QuickPlan} */
  const { leftOut, ...plan } = quickPlan(recordedTimes());
  const tests = Object.entries(plan).filter(([, files]) => files.length > 0);
  for (const [name, files] of tests) console.log([`  ${name}`, ...files].join("\n    "));
  if (leftOut.length > 0)
    console.log(`  ${leftOut.length} more files are affected and left to npm test, for lack of time`);
  /** @type {Map<string, string[]>} */
  const steps = new Map(CHECKS.map((name) => [name, []]));
  for (const [name, files] of tests) steps.set(name, files);
  return steps;
}
