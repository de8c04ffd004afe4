import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, expect, it } from "vitest";
import {
  credentialsLine,
  dropStaleCredentials,
  forgetCredentials,
  storeCredentials,
  unshownCredentials,
} from "./unshown-credentials.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "masthead-sign-ins-"));
const boss = { role: "administrator", email: "boss@example.org", password: "abcde" };
const jo = { role: "reporter", email: "jo@example.org", password: "fghij" };

afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  forgetCredentials(folder);
  storeCredentials(folder, boss);
  storeCredentials(folder, jo);
});

it("are kept, for this user alone, until they are forgotten", () => {
  expect(unshownCredentials(folder)).toEqual([boss, jo]);
  expect(statSync(path.join(folder, "unshown-credentials.json")).mode & 0o077).toBe(0);
  forgetCredentials(folder);
  expect(unshownCredentials(folder)).toEqual([]);
});

it("are one for each account, the latest", () => {
  storeCredentials(folder, { ...jo, password: "klmno" });
  expect(unshownCredentials(folder)).toEqual([boss, { ...jo, password: "klmno" }]);
});

it("are dropped where they open nothing", async () => {
  await dropStaleCredentials(folder, async ({ email }) => email === boss.email);
  expect(unshownCredentials(folder)).toEqual([boss]);
});

it("never say a password that somebody chose", () => {
  expect(credentialsLine(boss)).toBe("administrator: boss@example.org with the password abcde");
  expect(credentialsLine({ role: boss.role, email: boss.email })).toBe(
    "administrator: boss@example.org with ADMIN_PASSWORD",
  );
});
