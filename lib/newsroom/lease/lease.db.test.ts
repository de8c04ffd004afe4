import { describe, expect, it } from "vitest";
import type { Tx } from "@/lib/platform/db/database";
import { aMember } from "@/lib/testing/a-member";
import { aDraft } from "@/lib/testing/a-story";
import { rolledBack } from "@/lib/testing/rolled-back";
import type { Actor } from "../access/actor";
import { changeRole } from "../staff/change-role";
import { disableStaff } from "../staff/disable-staff";
import { revokeSession } from "../staff/sessions/revoke-session";
import { startSession } from "../staff/start-session";
import { saveDraft } from "../story/save-draft";
import { restore } from "../story/version/restore";
import { answerAsk } from "./answer-ask";
import { askForLease } from "./ask-for-lease";
import { leaseHolder } from "./lease";
import { releaseLease } from "./release-lease";
import { renewLease } from "./renew-lease";
import { takeLease } from "./take-lease";

const [one, two] = ["tab-one-0001", "tab-two-0002"];

async function signedIn(tx: Tx, role: "editor" | "reporter" | "administrator", name: string) {
  const actor = await aMember(tx, role, name);
  return { ...actor, sessionId: await startSession(tx, actor.id, { userAgent: "test", days: 1 }) };
}

async function twoPeople(tx: Tx) {
  const [ines, tomas] = [await signedIn(tx, "editor", "Ines"), await signedIn(tx, "editor", "Tomas")];
  const { storyId, rev, versionId } = await aDraft(tx);
  await takeLease(tx, ines, { storyId, tabId: one });
  return { ines, tomas, storyId, rev, versionId };
}

const holderName = async (tx: Tx, storyId: string) => (await leaseHolder(tx, storyId))?.name ?? null;

async function typedLongAgo(tx: Tx, storyId: string, seconds: number): Promise<void> {
  await tx.$executeRaw`update edit_lease set active_at = newsroom_now() - ${seconds} * interval '1 second' where story_id = ${storyId}::uuid`;
}

describe("a lease", () => {
  it("is renewed by its own session alone", () =>
    rolledBack(async (tx) => {
      const { ines, tomas, storyId } = await twoPeople(tx);
      expect(await renewLease(tx, ines, { storyId, tabId: one })).toBe(true);
      await expect(renewLease(tx, tomas, { storyId, tabId: two })).rejects.toMatchObject({ code: "lease-held" });
      const again = { ...ines, sessionId: await startSession(tx, ines.id, { userAgent: "other", days: 1 }) };
      for (const actor of [tomas, again]) {
        await expect(renewLease(tx, actor, { storyId, tabId: one })).rejects.toMatchObject({
          code: "not-permitted",
          problems: [{ path: "tabId", message: "is the tab of another session" }],
        });
      }
    }));

  it("counts a holder as active by the last keystroke, not by renewals", () =>
    rolledBack(async (tx) => {
      const { ines, storyId } = await twoPeople(tx);
      await typedLongAgo(tx, storyId, 300);
      await renewLease(tx, ines, { storyId, tabId: one, idleSeconds: 300 });
      expect((await leaseHolder(tx, storyId))?.isActive).toBe(false);
      await renewLease(tx, ines, { storyId, tabId: one, idleSeconds: 4 });
      expect((await leaseHolder(tx, storyId))?.isActive).toBe(true);
    }));

  it("is taken over without a reason from an idle holder, and from oneself", () =>
    rolledBack(async (tx) => {
      const { ines, tomas, storyId } = await twoPeople(tx);
      expect(await takeLease(tx, ines, { storyId, tabId: two, takeOver: true })).toMatchObject({
        from: { name: "Ines" },
      });
      await typedLongAgo(tx, storyId, 121);
      await takeLease(tx, tomas, { storyId, tabId: one, takeOver: true });
      expect(await holderName(tx, storyId)).toBe("Tomas");
    }));

  it("tells the displaced holder why", () =>
    rolledBack(async (tx) => {
      const { tomas, storyId } = await twoPeople(tx);
      await takeLease(tx, tomas, { storyId, tabId: two, takeOver: true, reason: "On deadline" });
      expect(await leaseHolder(tx, storyId)).toMatchObject({ name: "Tomas", reason: "On deadline" });
    }));

  it("ends on release, by its own tab and session", () =>
    rolledBack(async (tx) => {
      const { ines, tomas, storyId } = await twoPeople(tx);
      expect(await releaseLease(tx, tomas, { storyId, tabId: one })).toBe(false);
      expect(await releaseLease(tx, ines, { storyId, tabId: two })).toBe(false);
      expect(await holderName(tx, storyId)).toBe("Ines");
      expect(await releaseLease(tx, ines, { storyId, tabId: one })).toBe(true);
      expect(await holderName(tx, storyId)).toBeNull();
    }));

  const ends: [
    string,
    (tx: Tx, ines: Actor & { kind: "staff"; sessionId: string }, storyId: string) => Promise<unknown>,
  ][] = [
    [
      "expiry",
      (tx, _, storyId) =>
        tx.$executeRaw`update edit_lease set expires_at = newsroom_now() where story_id = ${storyId}::uuid`,
    ],
    ["sign-out", (tx, ines) => revokeSession(tx, ines, { sessionId: ines.sessionId })],
    [
      "the closing of the account",
      async (tx, ines) => disableStaff(tx, await aMember(tx, "administrator"), { staffId: ines.id }),
    ],
    [
      "the loss of the role",
      async (tx, ines) => changeRole(tx, await aMember(tx, "administrator"), { staffId: ines.id, role: "reporter" }),
    ],
  ];
  for (const [end, happen] of ends) {
    it(`ends with ${end}, and a renewal does not bring it back`, () =>
      rolledBack(async (tx) => {
        const { ines, tomas, storyId } = await twoPeople(tx);
        await happen(tx, ines, storyId);
        expect(await holderName(tx, storyId)).toBeNull();
        expect(await renewLease(tx, ines, { storyId, tabId: one })).toBe(false);
        await takeLease(tx, tomas, { storyId, tabId: two });
        expect(await holderName(tx, storyId)).toBe("Tomas");
      }));
  }

  it("is asked for, kept, asked for again and handed over", () =>
    rolledBack(async (tx) => {
      const { ines, tomas, storyId } = await twoPeople(tx);
      await expect(askForLease(tx, ines, { storyId, tabId: one })).rejects.toMatchObject({ code: "wrong-state" });
      await askForLease(tx, tomas, { storyId, tabId: two });
      expect(await leaseHolder(tx, storyId)).toMatchObject({ name: "Ines", askedBy: "Tomas" });
      await answerAsk(tx, ines, { storyId, tabId: one, give: false });
      expect(await leaseHolder(tx, storyId)).toMatchObject({ name: "Ines", askedBy: null });
      await askForLease(tx, tomas, { storyId, tabId: two });
      await expect(answerAsk(tx, tomas, { storyId, tabId: one, give: true })).rejects.toMatchObject({
        code: "not-permitted",
      });
      await answerAsk(tx, ines, { storyId, tabId: one, give: true });
      expect(await leaseHolder(tx, storyId)).toMatchObject({ name: "Tomas", tabId: two, reason: "", askedBy: null });
    }));

  it("keeps others from restoring a version under the writer's hands", () =>
    rolledBack(async (tx) => {
      const { ines, tomas, storyId, rev, versionId } = await twoPeople(tx);
      const saved = await saveDraft(tx, ines, { storyId, rev, patch: { headline: "Mine" }, manual: true, tabId: one });
      const back = { storyId, rev: saved.rev, versionId };
      await expect(restore(tx, tomas, back)).rejects.toMatchObject({ code: "lease-held" });
      await restore(tx, ines, back);
    }));

  it("asks no tab of a name that could be guessed", () =>
    rolledBack(async (tx) => {
      const { ines, storyId } = await twoPeople(tx);
      for (const tabId of ["", "1", "a b c d e f g h", "x".repeat(65)]) {
        await expect(takeLease(tx, ines, { storyId, tabId })).rejects.toMatchObject({ code: "invalid-input" });
      }
    }));
});
