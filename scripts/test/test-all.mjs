import { stripVTControlCharacters } from "node:util";
import { Failure } from "../failure.mjs";
import { seconds, step } from "../process/progress.mjs";
import { ensureGenerated } from "../start/ensure-generated.mjs";
import { ensureInstalled } from "../start/ensure-installed.mjs";
import { recordTimes } from "./recorded-times.mjs";
import { slowestTests, unexplainedTimes } from "./slowest-tests.mjs";

/**
 * @typedef {{ test: string, why: string }} Failed
 * @typedef {{ passed: number, failed: number, failures?: Failed[], times?: import("./slowest-tests.mjs").TestTime[] }} Count
 */

/**
 * Runs the steps that are named, or all, each whether or not those before it failed; ends with one line of the sum.
 * Arguments with a dot or a slash are files: of unit, db and e2e only the tests in these are run. With `--quick`, those that the changed
 * files affect. With `--times`, for a quiet machine, a browser test that is slow without a reason is a failure; otherwise it is named.
 * @param {string[]} args
 */
export async function testAll(args) {
  await step("Packages", ensureInstalled);
  await step("Database client", ensureGenerated);
  const { startPortalPair } = await import("./portal-pair.mjs");
  const { testSteps } = await import("./test-steps.mjs");
  const planned = args.includes("--quick") ? await quickly() : namedSteps(args, Object.keys(testSteps));

  const results = [];
  for (const [name, files] of planned) {
    // They are built and started meanwhile; not before, as both the check of types and a build write to .next.
    if (name !== "types" && name !== "lint" && planned.has("e2e")) void startPortalPair();
    console.log(`\n== ${name}`);
    const begun = performance.now();
    const count = await (testSteps[name]?.(files) ?? Promise.reject()).catch(failedStep);
    results.push({ name, ...count, time: seconds(begun) });
  }
  recordTimes(results.flatMap(({ times = [] }) => times));
  if (args.includes("--times")) results.push(timesResult(results));
  summarise(results);
}

async function quickly() {
  const { quickSteps } = await import("./quick-steps.mjs");
  return quickSteps();
}

/**
 * @param {string[]} args
 * @param {string[]} known
 * @returns {Map<string, string[]>} the files of each step, none where all are meant
 */
function namedSteps(args, known) {
  const files = args.filter((arg) => /[./]/.test(arg));
  const names = args.filter((arg) => !files.includes(arg) && !arg.startsWith("--"));
  const unknown = names.find((name) => !known.includes(name));
  if (unknown) throw new Failure(`There is no step "${unknown}". Steps: ${known.join(" ")}`);
  return new Map(known.filter((name) => names.length === 0 || names.includes(name)).map((name) => [name, files]));
}

/** @param {Count[]} results */
function timesResult(results) {
  const failures = unexplainedTimes(results.flatMap(({ times = [] }) => times));
  return { name: "times", passed: failures.length > 0 ? 0 : 1, failed: failures.length, failures, time: "0.0 s" };
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
  showTimes(results.flatMap(({ times = [] }) => times));
  for (const { failures = [] } of results) for (const failure of failures) tell(failure);
  console.log("");
  for (const { name, passed, failed, time } of results) {
    console.log(`${failed ? "FAILED" : "ok    "}  ${name.padEnd(8)} ${passed} passed, ${failed} failed (${time})`);
  }
  const sum = (/** @type {"passed" | "failed"} */ key) => results.reduce((total, result) => total + result[key], 0);
  process.exitCode = sum("failed") > 0 ? 1 : 0;
  console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
}

/** @param {import("./slowest-tests.mjs").TestTime[]} times */
function showTimes(times) {
  if (times.length === 0) return;
  console.log(["\nSlowest tests", ...slowestTests(times)].join("\n"));
  const unexplained = unexplainedTimes(times);
  if (unexplained.length === 0) return;
  const heading = "\nBrowser tests over 10 s without a reason (failures in npm run bench:tests)";
  console.log([heading, ...unexplained.map(({ test }) => `          ${test}`)].join("\n"));
}

const MAX_LINES = 12;

/** Once more at the end, where it is found: a long run prints much after a test that failed. @param {Failed} failure */
function tell({ test, why }) {
  const lines = stripVTControlCharacters(why).split("\n");
  const ours = lines.filter((line) => !line.includes("node_modules")).slice(0, MAX_LINES);
  console.log([`\nFAILED  ${test}`, ...ours.map((line) => `        ${line}`)].join("\n"));
}
