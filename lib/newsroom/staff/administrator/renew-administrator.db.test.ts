import { expect, it } from "vitest";
import { aMember } from "@/lib/testing/a-member";
import { rolledBack } from "@/lib/testing/rolled-back";
import { clockActor } from "../../access/actor";
import { createStaff } from "../create-staff";
import { disableStaff } from "../disable-staff";
import { findSession } from "../find-session";
import { startSession } from "../start-session";
import { verifyPassword } from "../verify-password";
import { renewAdministrator } from "./renew-administrator";

const jo = { email: "jo@example.org", name: "Jo", role: "reporter" as const, password: "correct horse battery" };

it("opens any account to an administrator, with a new password and no old session", () =>
  rolledBack(async (tx) => {
    const boss = await aMember(tx, "administrator");
    const { staffId } = await createStaff(tx, boss, jo);
    const sessionId = await startSession(tx, staffId, { userAgent: "Firefox", days: 14 });
    await disableStaff(tx, boss, { staffId });
    await tx.staffSession.updateMany({ where: { id: sessionId }, data: { revokedAt: null } });
    const { email, password } = await renewAdministrator(tx, clockActor, { email: "JO@example.org" });
    expect(await verifyPassword(tx, email, password)).toEqual({ id: staffId });
    expect(await verifyPassword(tx, email, jo.password)).toBeNull();
    expect(await findSession(tx, sessionId)).toBeNull();
    const row = await tx.staff.findUniqueOrThrow({ where: { id: staffId } });
    expect(row).toMatchObject({ role: "administrator", disabledAt: null, isPasswordTemporary: true });
  }));

it("opens no new account, and names those who administer", () =>
  rolledBack(async (tx) => {
    const boss = await aMember(tx, "administrator");
    await createStaff(tx, boss, { ...jo, role: "administrator" });
    const unknown = renewAdministrator(tx, clockActor, { email: "joe@example.org" });
    await expect(unknown).rejects.toMatchObject({
      code: "not-found",
      message: expect.stringMatching(/no account for joe@example\.org\. Administrators: .*jo@example\.org/),
    });
  }));

it("is for administrators and operators alone", () =>
  rolledBack(async (tx) => {
    const editor = await aMember(tx, "editor");
    const refused = { code: "not-permitted" };
    await expect(renewAdministrator(tx, editor, { email: jo.email })).rejects.toMatchObject(refused);
  }));
