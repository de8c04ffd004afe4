import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, expect, it } from "vitest";
import { dropStaleSignIns, forgetSignIns, keepSignIn, signInLine, untoldSignIns } from "./untold-sign-ins.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "masthead-sign-ins-"));
const boss = { role: "administrator", email: "boss@example.org", password: "abcde" };
const jo = { role: "reporter", email: "jo@example.org", password: "fghij" };

afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  forgetSignIns(folder);
  keepSignIn(folder, boss);
  keepSignIn(folder, jo);
});

it("are kept, for this user alone, until they are forgotten", () => {
  expect(untoldSignIns(folder)).toEqual([boss, jo]);
  expect(statSync(path.join(folder, "untold-sign-ins.json")).mode & 0o077).toBe(0);
  forgetSignIns(folder);
  expect(untoldSignIns(folder)).toEqual([]);
});

it("are one for each account, the latest", () => {
  keepSignIn(folder, { ...jo, password: "klmno" });
  expect(untoldSignIns(folder)).toEqual([boss, { ...jo, password: "klmno" }]);
});

it("are dropped where they open nothing", async () => {
  await dropStaleSignIns(folder, async ({ email }) => email === boss.email);
  expect(untoldSignIns(folder)).toEqual([boss]);
});

it("never say a password that somebody chose", () => {
  expect(signInLine(boss)).toBe("administrator: boss@example.org with the password abcde");
  expect(signInLine({ role: boss.role, email: boss.email })).toBe(
    "administrator: boss@example.org with ADMIN_PASSWORD",
  );
});
