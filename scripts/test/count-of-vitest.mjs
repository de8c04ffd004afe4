import path from "node:path";

/**
 * @typedef {{ status: string, fullName: string, duration?: number, failureMessages: string[] }} Result
 * @typedef {{ name: string, status: string, message: string, assertionResults: Result[] }} File
 * @typedef {{ numPassedTests: number, numFailedTests: number, numFailedTestSuites: number, testResults: File[] }} Report
 */

/**
 * What vitest's report in JSON says, with the tests that failed and why, and the time of each.
 * @param {Report} report
 * @param {boolean} isGood whether its exit code was 0
 * @returns {import("./test-all.mjs").Count}
 */
export function countOfVitest({ numPassedTests, numFailedTests, numFailedTestSuites, testResults }, isGood) {
  // A file that cannot be loaded fails without a test of its own.
  const failed = numFailedTests || numFailedTestSuites || (isGood ? 0 : 1);
  return {
    ...{ passed: numPassedTests, failed, failures: testResults.flatMap(failuresOf) },
    times: testResults.flatMap(timesOf),
  };
}

/** @param {File} file @returns {import("./slowest-tests.mjs").TestTime[]} */
function timesOf({ name, assertionResults }) {
  const file = path.relative("", name);
  return assertionResults.map(({ fullName, duration = 0 }) => ({ file, test: `${file}: ${fullName}`, ms: duration }));
}

/** @param {File} file */
function failuresOf({ name, status, message, assertionResults }) {
  const file = path.relative("", name);
  const failed = assertionResults.filter((result) => result.status === "failed");
  if (failed.length === 0 && status === "failed") return [{ test: file, why: message }];
  return failed.map(({ fullName, failureMessages }) => ({
    test: `${file}: ${fullName}`,
    why: failureMessages.join("\n"),
  }));
}
