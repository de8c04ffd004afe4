import { describe, expect, it } from "vitest";
import { aMember } from "@/lib/testing/a-member";
import { rolledBack } from "@/lib/testing/rolled-back";
import { createStaff } from "./create-staff";
import { disableStaff } from "./disable-staff";
import { findSession } from "./find-session";
import { resetPassword } from "./reset-password";
import { revokeAllSessions } from "./sessions/revoke-all-sessions";
import { revokeSession } from "./sessions/revoke-session";
import { startSession } from "./start-session";
import { verifyPassword } from "./verify-password";

const browser = { userAgent: "Firefox", days: 14 };

describe("a session", () => {
  it("is found by its id with the role of this moment", () =>
    rolledBack(async (tx) => {
      const { id } = await aMember(tx, "reporter");
      const sessionId = await startSession(tx, id, browser);
      await tx.staff.update({ where: { id }, data: { role: "editor" } });
      expect(await findSession(tx, sessionId)).toMatchObject({ staffId: id, role: "editor" });
    }));

  it("is not found once revoked, over, or without a real id", () =>
    rolledBack(async (tx) => {
      const member = await aMember(tx, "reporter");
      const [revoked, over] = [await startSession(tx, member.id, browser), await startSession(tx, member.id, browser)];
      await revokeSession(tx, member, { sessionId: revoked });
      await tx.staffSession.update({ where: { id: over }, data: { expiresAt: new Date(Date.now() - 1) } });
      expect(await findSession(tx, revoked)).toBeNull();
      expect(await findSession(tx, over)).toBeNull();
      expect(await findSession(tx, "' or 1=1")).toBeNull();
      expect(await findSession(tx, crypto.randomUUID())).toBeNull();
    }));

  it("is not found while its account is closed, though nobody revoked it", () =>
    rolledBack(async (tx) => {
      const { id } = await aMember(tx, "editor");
      const sessionId = await startSession(tx, id, browser);
      await tx.staff.update({ where: { id }, data: { disabledAt: new Date() } });
      expect(await findSession(tx, sessionId)).toBeNull();
    }));

  it("is over when the newsroom's clock says so", () =>
    rolledBack(async (tx) => {
      const { id } = await aMember(tx, "reporter");
      const sessionId = await startSession(tx, id, { ...browser, days: 2 });
      await tx.$executeRaw`set local masthead.clock_offset = '47 hours'`;
      expect(await findSession(tx, sessionId)).not.toBeNull();
      await tx.$executeRaw`set local masthead.clock_offset = '49 hours'`;
      expect(await findSession(tx, sessionId)).toBeNull();
    }));

  it("ends at once when the account is closed, and none begins", () =>
    rolledBack(async (tx) => {
      const boss = await aMember(tx, "administrator");
      const { id } = await aMember(tx, "editor");
      const sessionId = await startSession(tx, id, browser);
      await disableStaff(tx, boss, { staffId: id });
      expect(await findSession(tx, sessionId)).toBeNull();
      await expect(startSession(tx, id, browser)).rejects.toMatchObject({ code: "not-permitted" });
    }));

  it("ends everywhere when its owner says so, and others' stay", () =>
    rolledBack(async (tx) => {
      const [one, other] = [await aMember(tx, "editor"), await aMember(tx, "editor")];
      const mine = [await startSession(tx, one.id, browser), await startSession(tx, one.id, browser)];
      const theirs = await startSession(tx, other.id, browser);
      expect(await revokeAllSessions(tx, one, { staffId: one.id })).toBe(2);
      for (const sessionId of mine) expect(await findSession(tx, sessionId)).toBeNull();
      expect(await findSession(tx, theirs)).not.toBeNull();
      await expect(revokeAllSessions(tx, one, { staffId: other.id })).rejects.toMatchObject({ code: "not-permitted" });
      await expect(revokeSession(tx, one, { sessionId: theirs })).rejects.toMatchObject({ code: "not-found" });
    }));

  it("ends when an administrator resets the password, which then opens the account", () =>
    rolledBack(async (tx) => {
      const boss = await aMember(tx, "administrator");
      const made = await createStaff(tx, boss, { email: "Jo@Example.org", name: "Jo", role: "reporter" });
      const sessionId = await startSession(tx, made.staffId, browser);
      const { password } = await resetPassword(tx, boss, { staffId: made.staffId });
      expect(await findSession(tx, sessionId)).toBeNull();
      expect(await verifyPassword(tx, "jo@example.org", made.password)).toBeNull();
      expect(await verifyPassword(tx, " JO@example.org", password)).toEqual({ id: made.staffId });
    }));
});
