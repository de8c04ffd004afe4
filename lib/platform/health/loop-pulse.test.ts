import { afterEach, expect, test } from "vitest";
import { endPulse, hasPulse, notePulse } from "./loop-pulse";

afterEach(endPulse);

const inSeconds = (seconds: number) => performance.now() + seconds * 1_000;

test("a process whose jobs have not ended one for a minute has no pulse", () => {
  notePulse();
  expect(hasPulse()).toBe(true);
  expect(hasPulse(inSeconds(59))).toBe(true);
  expect(hasPulse(inSeconds(61))).toBe(false);
});

test("a process that runs no jobs, or has ended them, has none that stand still", () => {
  expect(hasPulse(inSeconds(600))).toBe(true);
  notePulse();
  endPulse();
  expect(hasPulse(inSeconds(600))).toBe(true);
});
