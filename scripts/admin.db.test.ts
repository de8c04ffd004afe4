import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { ensureFirstAdministrator } from "@/lib/newsroom/staff/administrator/first-administrator";
import { verifyPassword } from "@/lib/newsroom/staff/verify-password";
import { database } from "@/lib/platform/db/database";

const admin = (...args: string[]) =>
  promisify(execFile)(process.execPath, ["--conditions=react-server", "--import=tsx", "scripts/admin.ts", ...args]);

test("an operator resets an administrator's password, and signs in with what was printed", async () => {
  const db = database();
  const made = await db.$transaction((tx) => ensureFirstAdministrator(tx, { email: "boss@example.org" }));
  const { stdout } = await admin("boss@example.org");
  const password = /boss@example\.org with the password (\S+)/.exec(stdout)?.[1] ?? "";
  expect(await verifyPassword(db, "boss@example.org", password)).not.toBeNull();
  expect(await verifyPassword(db, "boss@example.org", made?.password ?? "")).toBeNull();
  await expect(admin("boss")).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining("email: must be") });
});
