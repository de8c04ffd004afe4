/**
 * @typedef {{ message?: string }} Fault
 * @typedef {{ type: string, description?: string }} Annotation
 * @typedef {{ annotations: Annotation[], results: { duration: number, errors: Fault[] }[] }} Test
 * @typedef {{ title: string, file: string, line: number, ok: boolean, tests: Test[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 * @typedef {{ expected: number, unexpected: number, flaky: number }} Stats
 * @typedef {{ stats: Stats, errors: Fault[], suites: Suite[] }} Report
 */

/**
 * What Playwright's report in JSON says, with the tests that failed and why, and the time of each.
 * @param {Report} report
 * @param {boolean} isGood whether its exit code was 0
 * @returns {import("./test-all.mjs").Count}
 */
export function countOfPlaywright({ stats, errors, suites }, isGood) {
  const failed = stats.unexpected + errors.length;
  const specs = suites.flatMap(specsOf);
  const failures = [
    ...specs.filter((spec) => !spec.ok).map(failureOf),
    ...errors.map((fault) => ({ test: "browser tests", why: wordsOf([fault]) })),
  ];
  return {
    ...{ passed: stats.expected + stats.flaky, failed: failed || (isGood ? 0 : 1), failures },
    times: specs.map(timeOf),
  };
}

/** @param {Suite} suite @returns {Spec[]} */
function specsOf({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)];
}

/** @param {Spec} spec */
const nameOf = ({ title, file, line }) => `e2e/${file}:${line}: ${title}`;

/** @param {Spec} spec @returns {import("./slowest-tests.mjs").TestTime} */
function timeOf(spec) {
  const results = spec.tests.flatMap((test) => test.results);
  const slow = spec.tests.flatMap(({ annotations }) => annotations).find(({ type }) => type === "slow");
  const ms = results.reduce((sum, { duration }) => sum + duration, 0);
  return { file: `e2e/${spec.file}`, test: nameOf(spec), ms, isBrowser: true, reason: slow?.description };
}

/** @param {Spec} spec */
function failureOf(spec) {
  const { tests } = spec;
  const faults = tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors));
  return { test: nameOf(spec), why: wordsOf(faults) };
}

/** @param {Fault[]} faults */
function wordsOf(faults) {
  return faults.map(({ message = "no words" }) => message).join("\n");
}
