import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, it } from "vitest";
import { holderOf, releaseLock, takeLock } from "./lock.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "masthead-lock-"));
const file = path.join(folder, "a.lock");

afterEach(() => rmSync(file, { force: true }));

it("is held by one process until it is given back", () => {
  expect(takeLock(file)).toBe(undefined);
  expect(takeLock(file)).toBe(process.pid);
  releaseLock(file);
  expect(holderOf(file)).toBe(undefined);
  expect(takeLock(file)).toBe(undefined);
});

it("is taken over from a process that is gone, also when another has its number", () => {
  takeLock(file);
  const { pid, since } = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({ pid, since: `${since}0` }));
  expect(holderOf(file)).toBe(undefined);
  expect(takeLock(file)).toBe(undefined);
  expect(holderOf(file)).toBe(process.pid);
});

it("is not stopped by a file that was cut off while it was written", () => {
  writeFileSync(file, '{"pid":');
  expect(takeLock(file)).toBe(undefined);
});
