import { describe, expect, it } from "vitest";
import type { Tx } from "@/lib/platform/db/database";
import { aMember } from "@/lib/testing/a-member";
import { aSection } from "@/lib/testing/a-section";
import { aDraft, aPublicStory } from "@/lib/testing/a-story";
import { rolledBack } from "@/lib/testing/rolled-back";
import { setEmbargo } from "../story/embargo/set-embargo";
import { publish } from "../story/publish";
import { saveDraft } from "../story/save-draft";
import { unpublish } from "../story/unpublish";
import { cancelSchedule } from "./cancel-schedule";
import { noteFailure } from "./note-failure";
import { runDueAction } from "./run-due-action";
import { scheduleAction } from "./schedule-action";

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const later = (tx: Tx, offset: string) => tx.$executeRaw`select set_config('masthead.clock_offset', ${offset}, true)`;
const zone = "Europe/Paris";
const stateOf = async (tx: Tx, storyId: string) => (await tx.story.findUniqueOrThrow({ where: { id: storyId } })).state;
const statesOf = async (tx: Tx, storyId: string) => {
  const rows = await tx.scheduledAction.findMany({ where: { storyId }, orderBy: { createdAt: "asc" } });
  return rows.map(({ kind, state }) => `${kind} ${state}`);
};

describe("what is promised", () => {
  it("goes on and off again at two times", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const { storyId, versionId } = await aDraft(tx);
      const off = { storyId, kind: "unpublish" as const, at: inHours(2), zone };
      await expect(scheduleAction(tx, editor, off)).rejects.toMatchObject({ code: "wrong-state" });
      await scheduleAction(tx, editor, { storyId, versionId, kind: "publish", at: inHours(1), zone });
      await expect(scheduleAction(tx, editor, { ...off, at: inHours(0.5) })).rejects.toMatchObject({
        code: "wrong-state",
        problems: [{ path: "kind" }],
      });
      await scheduleAction(tx, editor, off);
      await later(tx, "61 minutes");
      await runDueAction(tx);
      expect(await stateOf(tx, storyId)).toBe("published");
      await later(tx, "121 minutes");
      await runDueAction(tx);
      expect(await stateOf(tx, storyId)).toBe("unpublished");
    }));

  it("takes the unpublication with it when the publication is cancelled", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const { storyId, versionId } = await aDraft(tx);
      const { actionId } = await scheduleAction(tx, editor, {
        ...{ storyId, versionId, kind: "publish" as const, at: inHours(1), zone },
      });
      await scheduleAction(tx, editor, { storyId, kind: "unpublish", at: inHours(2), zone });
      await cancelSchedule(tx, editor, { storyId, actionId });
      expect(await statesOf(tx, storyId)).toEqual(["publish cancelled", "unpublish cancelled"]);
      expect(await stateOf(tx, storyId)).toBe("draft");
    }));

  it("brings an unpublished story back, whose address answers 410 until then", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const { storyId, versionId, path } = await aPublicStory(tx);
      await unpublish(tx, editor, { storyId });
      await scheduleAction(tx, editor, { storyId, versionId, kind: "publish", at: inHours(1), zone });
      expect(await stateOf(tx, storyId)).toBe("unpublished");
      expect(await tx.publicAddress.findUnique({ where: { path } })).toMatchObject({ code: 410 });
      await later(tx, "61 minutes");
      expect(await runDueAction(tx)).toMatchObject({ state: "done" });
      expect(await stateOf(tx, storyId)).toBe("published");
    }));

  it("leaves a draft, not a scheduled story, when it was missed or given up", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const [missed, failed] = [await aDraft(tx), await aDraft(tx)];
      const promise = ({ storyId, versionId }: typeof missed) =>
        scheduleAction(tx, editor, { storyId, versionId, kind: "publish", at: inHours(1), zone });
      await promise(missed);
      await later(tx, "26 hours");
      expect(await runDueAction(tx)).toMatchObject({ state: "missed" });
      expect(await stateOf(tx, missed.storyId)).toBe("draft");
      await later(tx, "0 seconds");
      const { actionId } = await promise(failed);
      await later(tx, "2 hours");
      for (const state of ["pending", "pending", "pending", "failed"])
        expect(await noteFailure(tx, actionId, "No room")).toBe(state);
      expect(await stateOf(tx, failed.storyId)).toBe("draft");
    }));

  it("is told to have been cancelled by a publication by hand", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const { storyId, versionId } = await aDraft(tx);
      await scheduleAction(tx, editor, { storyId, versionId, kind: "publish", at: inHours(1), zone });
      expect(await publish(tx, editor, { storyId, versionId })).toMatchObject({ isChange: true, cancelled: 1 });
      const events = await tx.auditEvent.count({ where: { storyId } });
      expect(await publish(tx, editor, { storyId, versionId })).toMatchObject({ isChange: false, cancelled: 0 });
      expect(await tx.auditEvent.count({ where: { storyId } })).toBe(events);
    }));

  it("is seen as an update when somebody said so, and not otherwise", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      for (const isSignificant of [false, true]) {
        await later(tx, "0 seconds");
        const { storyId, rev } = await aPublicStory(tx);
        const { updatedAt } = await tx.story.findUniqueOrThrow({ where: { id: storyId } });
        const patch = { headline: "Ferry returns with lamps" };
        const { versionId } = await saveDraft(tx, editor, { storyId, rev, patch });
        const asked = { storyId, versionId, kind: "update" as const, at: inHours(1), zone, isSignificant };
        await scheduleAction(tx, editor, asked);
        await later(tx, "61 minutes");
        expect(await runDueAction(tx)).toMatchObject({ storyId, state: "done" });
        const updated = await tx.publicStory.findUniqueOrThrow({ where: { id: storyId } });
        expect(updated.headline).toBe(patch.headline);
        expect(updated.updatedAt.getTime() > (updatedAt?.getTime() ?? 0)).toBe(isSignificant);
      }
    }));

  it("needs an address that is free on its day", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const { id: sectionId } = await aSection(tx);
      const place = { sectionId, slug: "ferry-leaves" };
      await tx.setting.upsert({
        where: { key: "zone" },
        create: { key: "zone", value: zone },
        update: { value: zone },
      });
      const day = (hour: string) => `2027-03-01T${hour}`;
      const promise = ({ storyId, versionId }: { storyId: string; versionId: string }, at: string) =>
        scheduleAction(tx, editor, { storyId, versionId, kind: "publish", at, zone });
      const taken = { code: "address-taken", problems: [{ path: "slug" }] };
      await aPublicStory(tx, place, new Date("2027-03-01T12:00:00+01:00"));
      const [first, second] = [await aDraft(tx, place), await aDraft(tx, place)];
      await expect(promise(first, day("23:30"))).rejects.toMatchObject(taken);
      await promise(first, "2027-03-02T00:30");
      await expect(promise(second, "2027-03-02T23:30")).rejects.toMatchObject(taken);
      await promise(first, "2027-03-02T06:00");
      await promise(second, "2027-03-03T00:30");
    }));

  it("is no update to the version that readers see already", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const { storyId, versionId } = await aPublicStory(tx);
      const update = scheduleAction(tx, editor, { storyId, versionId, kind: "update", at: inHours(1), zone });
      await expect(update).rejects.toMatchObject({ code: "wrong-state", problems: [{ path: "versionId" }] });
    }));

  it("needs a zone that there is, and a time in it", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const { storyId, versionId } = await aDraft(tx);
      const local = "2027-03-01T06:00:30";
      for (const wrong of ["", "Mars/Base"]) {
        const promise = scheduleAction(tx, editor, { storyId, versionId, kind: "publish", at: local, zone: wrong });
        await expect(promise).rejects.toMatchObject({ code: "invalid-input", problems: [{ path: "zone" }] });
      }
      const embargo = (until: string | null, given?: string) => setEmbargo(tx, editor, { storyId, until, zone: given });
      await expect(embargo(local)).rejects.toMatchObject({ problems: [{ path: "zone" }] });
      await expect(embargo(null, "Mars/Base")).rejects.toMatchObject({ problems: [{ path: "zone" }] });
      await expect(embargo(inHours(-1))).rejects.toMatchObject({ problems: [{ path: "until", message: "is past" }] });
      await expect(embargo("2027-03-28T02:30", zone)).rejects.toMatchObject({
        code: "missing-time",
        problems: [{ path: "until" }, { path: "until" }],
      });
      expect((await embargo(local, zone)).until).toEqual(new Date("2027-03-01T05:00:30Z"));
    }));
});
