import { stripVTControlCharacters } from "node:util";
import { Failure } from "../failure.mjs";
import { seconds, step } from "../process/progress.mjs";
import { ensureGenerated } from "../start/ensure-generated.mjs";
import { ensureInstalled } from "../start/ensure-installed.mjs";

/**
 * @typedef {{ test: string, why: string }} Failed
 * @typedef {{ passed: number, failed: number, failures?: Failed[] }} Count
 */

/**
 * Runs the steps that are named, or all, each whether or not those before it failed; ends with one line of the sum.
 * Arguments with a dot or a slash are files: of unit, db and e2e only the tests in these are run.
 * @param {string[]} args
 */
export async function testAll(args) {
  const files = args.filter((arg) => /[./]/.test(arg));
  const names = args.filter((arg) => !files.includes(arg));
  await step("Packages", ensureInstalled);
  await step("Database client", ensureGenerated);
  const { testSteps } = await import("./test-steps.mjs");
  const unknown = names.find((name) => !(name in testSteps));
  if (unknown) throw new Failure(`There is no step "${unknown}". Steps: ${Object.keys(testSteps).join(" ")}`);

  const results = [];
  for (const [name, run] of Object.entries(testSteps)) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.log(`\n== ${name}`);
    const begun = performance.now();
    const count = await run(files).catch(failedStep);
    results.push({ name, ...count, time: seconds(begun) });
  }
  summarise(results);
}

/**
 * @param {unknown} error
 * @returns {Count}
 */
function failedStep(error) {
  console.error(error instanceof Failure ? error.message : error);
  return { passed: 0, failed: 1 };
}

/** @param {(Count & { name: string, time: string })[]} results */
function summarise(results) {
  for (const { failures = [] } of results) for (const failure of failures) tell(failure);
  console.log("");
  for (const { name, passed, failed, time } of results) {
    console.log(`${failed ? "FAILED" : "ok    "}  ${name.padEnd(8)} ${passed} passed, ${failed} failed (${time})`);
  }
  const sum = (/** @type {"passed" | "failed"} */ key) => results.reduce((total, result) => total + result[key], 0);
  process.exitCode = sum("failed") > 0 ? 1 : 0;
  console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
}

const MOST_LINES = 12;

/** Once more at the end, where it is found: a long run prints much after a test that failed. @param {Failed} failure */
function tell({ test, why }) {
  const lines = stripVTControlCharacters(why).split("\n");
  const ours = lines.filter((line) => !line.includes("node_modules")).slice(0, MOST_LINES);
  console.log([`\nFAILED  ${test}`, ...ours.map((line) => `        ${line}`)].join("\n"));
}
