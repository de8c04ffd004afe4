import { describe, expect, it } from "vitest";
import type { Tx } from "@/lib/platform/db/database";
import { aMember } from "@/lib/testing/a-member";
import { aDraft, aPublicStory } from "@/lib/testing/a-story";
import { rolledBack } from "@/lib/testing/rolled-back";
import { clockActor } from "../../access/actor";
import { saveSettings } from "../../settings/save-settings";
import { kill } from "../kill/kill";
import { publish } from "../publish";
import { unpublish } from "../unpublish";
import { confirmLift } from "./confirm-lift";
import { declineLift } from "./decline-lift";
import { embargoInForce } from "./embargo-in-force";
import { liftEmbargo } from "./lift-embargo";
import { openLiftRequests } from "./open-lift-requests";
import { setEmbargo } from "./set-embargo";

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

async function asked(tx: Tx, until: string | null = null) {
  const boss = await aMember(tx, "administrator");
  await saveSettings(tx, boss, { requireTwo: true });
  const [first, second] = [await aMember(tx, "editor"), await aMember(tx, "editor")];
  const draft = await aDraft(tx);
  const { storyId } = draft;
  await setEmbargo(tx, first, { storyId, until });
  const { requestId } = await liftEmbargo(tx, first, { storyId, reason: "It is out" });
  if (!requestId) throw new Error("it was lifted by one person");
  const isHeld = async () => (await embargoInForce(tx, storyId)) !== null;
  return { boss, first, second, draft, storyId, request: { storyId, requestId }, isHeld };
}

const standing = async (tx: Tx, storyId: string) => (await openLiftRequests(tx, { storyId })).length;

describe("where lifting an embargo needs two", () => {
  it("one asks with a reason, and another one confirms", () =>
    rolledBack(async (tx) => {
      const { first, second, draft, storyId, request, isHeld } = await asked(tx);
      await expect(publish(tx, second, draft)).rejects.toMatchObject({ code: "embargo-conflict" });
      await expect(confirmLift(tx, first, request)).rejects.toMatchObject({
        code: "not-permitted",
        problems: [{ path: "requestId", message: expect.stringContaining("another person") }],
      });
      await expect(confirmLift(tx, clockActor, request), "no person").rejects.toMatchObject({ code: "not-permitted" });
      const reporter = await aMember(tx, "reporter");
      await expect(confirmLift(tx, reporter, request)).rejects.toMatchObject({
        code: "not-found",
        message: "There is no such story.",
      });
      expect(await isHeld()).toBe(true);
      await confirmLift(tx, second, request);
      expect([await isHeld(), await standing(tx, storyId)]).toEqual([false, 0]);
      await publish(tx, second, draft);
      const lines = await tx.auditEvent.findMany({ where: { storyId, action: { startsWith: "embargo." } } });
      expect(lines.map(({ action, actorId, reason }) => [action, actorId, reason])).toEqual([
        ["embargo.set", first.id, ""],
        ["embargo.askLift", first.id, "It is out"],
        ["embargo.lift", second.id, "It is out"],
      ]);
    }));

  it("another one may decline, and the one who asked may take it back", () =>
    rolledBack(async (tx) => {
      const { first, second, storyId, request, isHeld } = await asked(tx);
      await expect(liftEmbargo(tx, second, { storyId, reason: "Me too" })).rejects.toMatchObject({
        code: "wrong-state",
      });
      await declineLift(tx, second, { ...request, reason: "Not yet" });
      for (const settle of [confirmLift, declineLift])
        await expect(settle(tx, second, request)).rejects.toMatchObject({
          code: "wrong-state",
          problems: [{ path: "requestId" }],
        });
      const again = await liftEmbargo(tx, first, { storyId, reason: "Now it is" });
      await declineLift(tx, first, { storyId, requestId: again.requestId ?? "" });
      expect([await isHeld(), await standing(tx, storyId)]).toEqual([true, 0]);
      const line = await tx.auditEvent.findFirst({ where: { storyId, action: "embargo.declineLift" } });
      expect(line).toMatchObject({ actorId: second.id, reason: "Not yet" });
    }));

  it("a request ends with its embargo", () =>
    rolledBack(async (tx) => {
      const { second, storyId, request } = await asked(tx, inHours(1));
      expect(await standing(tx, storyId)).toBe(1);
      await tx.embargo.updateMany({ where: { storyId }, data: { until: new Date(Date.now() - 60_000) } });
      expect(await standing(tx, storyId)).toBe(0);
      await expect(confirmLift(tx, second, request)).rejects.toMatchObject({ code: "wrong-state" });
    }));

  it("a request ends with its story", () =>
    rolledBack(async (tx) => {
      const { boss, first, second } = await asked(tx);
      const { storyId } = await aPublicStory(tx);
      await unpublish(tx, first, { storyId });
      await setEmbargo(tx, first, { storyId, until: null });
      const { requestId } = await liftEmbargo(tx, first, { storyId, reason: "It is out" });
      await kill(tx, boss, { storyId, reason: "Court" });
      expect(await standing(tx, storyId)).toBe(0);
      const late = confirmLift(tx, second, { storyId, requestId: requestId ?? "" });
      await expect(late).rejects.toMatchObject({ code: "wrong-state" });
      await expect(liftEmbargo(tx, first, { storyId, reason: "Again" })).rejects.toMatchObject({ code: "wrong-state" });
    }));

  it("nobody makes it end sooner by setting another one, and a later one ends the request", () =>
    rolledBack(async (tx) => {
      const { first, storyId, isHeld } = await asked(tx, inHours(2));
      await expect(setEmbargo(tx, first, { storyId, until: inHours(1) })).rejects.toMatchObject({
        code: "not-permitted",
        problems: [{ path: "until", message: expect.stringContaining("ask to lift") }],
      });
      await setEmbargo(tx, first, { storyId, until: null });
      await expect(setEmbargo(tx, first, { storyId, until: inHours(9) })).rejects.toMatchObject({
        code: "not-permitted",
      });
      expect([await isHeld(), await standing(tx, storyId)]).toEqual([true, 0]);
      await setEmbargo(tx, clockActor, { storyId, until: inHours(1), source: "wire" });
    }));
});
