import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

const FOLDER = ".masthead";
const FILE = `${FOLDER}/test-times.json`;

/** @returns {Record<string, number>} milliseconds of each test file at its last run */
export function recordedTimes() {
  return existsSync(FILE) ? JSON.parse(readFileSync(FILE, "utf8")) : {};
}

/** @param {import("./slowest-tests.mjs").TestTime[]} times */
export function recordTimes(times) {
  /** @type {Record<string, number>} */
  const sums = {};
  for (const { file, ms } of times) sums[file] = (sums[file] ?? 0) + Math.round(ms);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(FILE, JSON.stringify({ ...recordedTimes(), ...sums }, undefined, 1));
}
