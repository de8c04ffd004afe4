import { verify } from "@node-rs/argon2";
import { describe, expect, it, vi } from "vitest";
import { isPassword } from "@/lib/platform/auth/password";
import { database } from "@/lib/platform/db/database";
import { aMember } from "@/lib/testing/a-member";
import { rolledBack } from "@/lib/testing/rolled-back";
import { ensureFirstAdministrator } from "./administrator/first-administrator";
import { changePassword } from "./change-password";
import { changeRole } from "./change-role";
import { createStaff } from "./create-staff";
import { disableStaff } from "./disable-staff";
import { enableStaff } from "./enable-staff";
import { findSession } from "./find-session";
import { linkAuthor } from "./link-author";
import { resetPassword } from "./reset-password";
import { startSession } from "./start-session";
import { verifyPassword } from "./verify-password";

// The real function, whose calls are seen.
vi.mock("@node-rs/argon2", { spy: true });

const jo = { email: "jo@example.org", name: "Jo", role: "reporter" as const };

describe("accounts", () => {
  it("are managed by administrators alone", () =>
    rolledBack(async (tx) => {
      const { id: staffId } = await aMember(tx, "reporter");
      for (const role of ["reporter", "editor"] as const) {
        const actor = await aMember(tx, role);
        const refused = { code: "not-permitted" };
        await expect(createStaff(tx, actor, jo)).rejects.toMatchObject(refused);
        await expect(changeRole(tx, actor, { staffId, role: "administrator" })).rejects.toMatchObject(refused);
        await expect(changeRole(tx, actor, { staffId: actor.id, role: "administrator" })).rejects.toMatchObject(
          refused,
        );
        await expect(linkAuthor(tx, actor, { staffId: actor.id, authorId: null })).rejects.toMatchObject(refused);
        await expect(disableStaff(tx, actor, { staffId })).rejects.toMatchObject(refused);
        await expect(enableStaff(tx, actor, { staffId })).rejects.toMatchObject(refused);
        await expect(resetPassword(tx, actor, { staffId })).rejects.toMatchObject(refused);
      }
    }));

  it("name every wrong field", () =>
    rolledBack(async (tx) => {
      const boss = await aMember(tx, "administrator");
      const wrong = createStaff(tx, boss, { email: "jo", name: " ", role: "reporter", password: "short" });
      await expect(wrong).rejects.toMatchObject({
        code: "invalid-input",
        problems: [
          { path: "email", message: "must be an e-mail address" },
          { path: "name", message: "must not be empty" },
          { path: "password", message: "must have at least 12 characters" },
        ],
      });
    }));

  it("have one address each, whatever its case", () =>
    rolledBack(async (tx) => {
      const boss = await aMember(tx, "administrator");
      await createStaff(tx, boss, jo);
      await expect(createStaff(tx, boss, { ...jo, email: "JO@example.org" })).rejects.toMatchObject({ code: "in-use" });
    }));

  it("never lose their last administrator", () =>
    rolledBack(async (tx) => {
      const [boss, second] = [await aMember(tx, "administrator"), await aMember(tx, "administrator")];
      await disableStaff(tx, boss, { staffId: second.id });
      const refused = { code: "wrong-state" };
      await expect(disableStaff(tx, boss, { staffId: boss.id })).rejects.toMatchObject(refused);
      await expect(changeRole(tx, boss, { staffId: boss.id, role: "editor" })).rejects.toMatchObject(refused);
    }));

  it("let their owner alone change the password, who knows the present one", () =>
    rolledBack(async (tx) => {
      const boss = await aMember(tx, "administrator");
      const made = await createStaff(tx, boss, jo);
      const sessions = { userAgent: "Firefox", days: 14 };
      const [here, elsewhere] = [
        await startSession(tx, made.staffId, sessions),
        await startSession(tx, made.staffId, sessions),
      ];
      const owner = { kind: "account-owner", staffId: made.staffId, sessionId: here } as const;
      const wrong = changePassword(tx, owner, { current: "not it", next: "a new password" });
      await expect(wrong).rejects.toMatchObject({ problems: [{ path: "current", message: "is wrong" }] });
      await changePassword(tx, owner, { current: made.password, next: "a new password" });
      expect(await findSession(tx, here)).not.toBeNull();
      expect(await findSession(tx, elsewhere)).toBeNull();
      expect(await verifyPassword(tx, jo.email, "a new password")).toEqual({ id: made.staffId });
      expect(await tx.staff.findUnique({ where: { id: made.staffId } })).toMatchObject({ isPasswordTemporary: false });
    }));

  it("are not opened by a wrong password, nor an unknown or closed one by any, and all cost one hash of the same parameters", () =>
    rolledBack(async (tx) => {
      const boss = await aMember(tx, "administrator");
      const { staffId, password } = await createStaff(tx, boss, jo);
      vi.mocked(verify).mockClear();
      expect(await verifyPassword(tx, jo.email, "wrong")).toBeNull();
      expect(await verifyPassword(tx, "nobody@example.org", "wrong")).toBeNull();
      await disableStaff(tx, boss, { staffId });
      expect(await verifyPassword(tx, jo.email, password)).toBeNull();
      const cost = expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
      expect(vi.mocked(verify).mock.calls).toEqual([
        [cost, "wrong"],
        [cost, "wrong"],
        [cost, password],
      ]);
    }));
});

describe("the first administrator", () => {
  it("has the address and password given", () =>
    rolledBack(async (tx) => {
      const given = { email: "Boss@Example.org", password: "correct horse battery" };
      expect(await ensureFirstAdministrator(tx, given)).toEqual({ ...given, email: "boss@example.org" });
      const row = await tx.staff.findUniqueOrThrow({ where: { email: "boss@example.org" } });
      expect(row).toMatchObject({ role: "administrator", isPasswordTemporary: false });
      expect(row.passwordHash).toMatch(/^\$argon2id\$/);
      expect(await isPassword(given.password, row.passwordHash)).toBe(true);
      expect(await ensureFirstAdministrator(tx, given)).toBeNull();
    }));

  it("gets a random password that is to be changed, where none is given", () =>
    rolledBack(async (tx) => {
      const made = await ensureFirstAdministrator(tx);
      expect(made?.password).toMatch(/^(?:[a-z2-9]{5}-){3}[a-z2-9]{5}$/);
      const row = await tx.staff.findUniqueOrThrow({ where: { email: made?.email } });
      expect(row.isPasswordTemporary).toBe(true);
    }));

  it("is one, when two processes start at once", async () => {
    const make = () => database().$transaction((tx) => ensureFirstAdministrator(tx));
    const made = await Promise.all([make(), make(), make()]);
    expect(made.filter(Boolean)).toHaveLength(1);
    expect(await database().staff.count({ where: { role: "administrator" } })).toBe(1);
  });
});
