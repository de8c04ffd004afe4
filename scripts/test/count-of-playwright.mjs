/**
 * @typedef {{ message?: string }} Fault
 * @typedef {{ title: string, file: string, line: number, ok: boolean, tests: { results: { errors: Fault[] }[] }[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 * @typedef {{ expected: number, unexpected: number, flaky: number }} Stats
 * @typedef {{ stats: Stats, errors: Fault[], suites: Suite[] }} Report
 */

/**
 * What Playwright's report in JSON says, with the tests that failed and why.
 * @param {Report} report
 * @param {boolean} isGood whether its exit code was 0
 * @returns {import("./test-all.mjs").Count}
 */
export function countOfPlaywright({ stats, errors, suites }, isGood) {
  const failed = stats.unexpected + errors.length;
  const failures = [
    ...suites
      .flatMap(specsOf)
      .filter((spec) => !spec.ok)
      .map(failureOf),
    ...errors.map((fault) => ({ test: "browser tests", why: wordsOf([fault]) })),
  ];
  return { passed: stats.expected + stats.flaky, failed: failed || (isGood ? 0 : 1), failures };
}

/** @param {Suite} suite @returns {Spec[]} */
function specsOf({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)];
}

/** @param {Spec} spec */
function failureOf({ title, file, line, tests }) {
  const faults = tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors));
  return { test: `e2e/${file}:${line}: ${title}`, why: wordsOf(faults) };
}

/** @param {Fault[]} faults */
function wordsOf(faults) {
  return faults.map(({ message = "no words" }) => message).join("\n");
}
