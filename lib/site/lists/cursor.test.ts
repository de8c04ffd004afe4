import { expect, test } from "vitest";
import { readCursor, writeCursor } from "./cursor";

const cursor = { at: new Date("2026-11-23T14:05:01.007Z"), id: "0190a8f2-7c3e-7abc-8def-001122334455" };

test("a position survives being written into an address", () => {
  expect(writeCursor(cursor)).toBe("20261123T140501007-0190a8f27c3e7abc8def001122334455");
  expect(readCursor(writeCursor(cursor))).toEqual(cursor);
});

test.each([
  "",
  "x",
  "20261323T140501007-0190a8f27c3e7abc8def001122334455",
  "20261123T140501007-0190",
  "20260231T000000000-0190a8f27c3e7abc8def001122334455",
])("%j is no position", (text) => {
  expect(readCursor(text)).toBeNull();
});
