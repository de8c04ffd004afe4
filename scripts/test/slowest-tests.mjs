/** @typedef {{ file: string, test: string, ms: number, isBrowser?: boolean, reason?: string }} TestTime */

const MAX_BROWSER_MS = 10_000;
const SHOWN = 20;

/**
 * Lines for the slowest tests of a run, the slowest first.
 * @param {TestTime[]} times
 * @returns {string[]}
 */
export function slowestTests(times) {
  return times
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, SHOWN)
    .map(({ test, ms, reason }) => `${inSeconds(ms).padStart(8)}  ${test}${reason ? ` (${reason})` : ""}`);
}

/**
 * Browser tests that took over ten seconds and do not say why, as failures.
 * @param {TestTime[]} times
 * @returns {import("./test-all.mjs").Failed[]}
 */
export function unexplainedTimes(times) {
  return times
    .filter(({ ms, isBrowser, reason }) => isBrowser && ms > MAX_BROWSER_MS && !reason)
    .map(({ test, ms }) => ({
      test,
      why: `It took ${inSeconds(ms)}. Make it faster, or say why it needs that long: annotation { type: "slow", description: … }`,
    }));
}

/** @param {number} ms */
function inSeconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}
