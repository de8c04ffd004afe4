import { describe, expect, it } from "vitest";
import { publishDue } from "@/lib/jobs/publish-due";
import type { Tx } from "@/lib/platform/db/database";
import { database } from "@/lib/platform/db/database";
import { aMember } from "@/lib/testing/a-member";
import { aDraft, aPublicStory } from "@/lib/testing/a-story";
import { rolledBack } from "@/lib/testing/rolled-back";
import { liftEmbargo } from "../story/embargo/lift-embargo";
import { setEmbargo } from "../story/embargo/set-embargo";
import { publish } from "../story/publish";
import { saveDraft } from "../story/save-draft";
import { runDueAction } from "./run-due-action";
import { scheduleAction } from "./schedule-action";

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
/** Moves the newsroom's clock for the rest of the transaction. */
const later = (tx: Tx, offset: string) => tx.$executeRaw`select set_config('masthead.clock_offset', ${offset}, true)`;

describe("a scheduled publication", () => {
  it("shows the pinned version at its time and not before, whatever was written after", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const draft = await aDraft(tx, { headline: "Pinned" });
      const { storyId, versionId } = draft;
      await scheduleAction(tx, editor, { storyId, versionId, kind: "publish", at: inHours(1), zone: "UTC" });
      const { rev } = await tx.story.findUniqueOrThrow({ where: { id: storyId } });
      await saveDraft(tx, editor, { storyId, rev, patch: { headline: "Written later" } });
      expect(await runDueAction(tx)).toBeNull();
      expect(await tx.publicStory.count({ where: { id: storyId } })).toBe(0);
      await later(tx, "1 hour 2 seconds");
      const result = await runDueAction(tx);
      expect(result).toMatchObject({ storyId, state: "done" });
      expect(result?.lateMs).toBeGreaterThanOrEqual(1_000);
      expect(result?.lateMs).toBeLessThan(30_000);
      expect((await tx.publicStory.findUniqueOrThrow({ where: { id: storyId } })).headline).toBe("Pinned");
      const row = await tx.story.findUniqueOrThrow({ where: { id: storyId }, include: { draft: true } });
      expect([row.state, row.draft?.headline]).toEqual(["correcting", "Written later"]);
      expect(await runDueAction(tx)).toBeNull();
    }));

  it("is left to a person when it is overdue by more than a day", () =>
    rolledBack(async (tx) => {
      const { storyId, versionId } = await aDraft(tx);
      await scheduleAction(tx, await aMember(tx, "editor"), {
        storyId,
        versionId,
        kind: "publish",
        at: inHours(1),
        zone: "UTC",
      });
      await later(tx, "26 hours");
      expect(await runDueAction(tx)).toMatchObject({ state: "missed" });
      expect(await tx.publicStory.count({ where: { id: storyId } })).toBe(0);
    }));

  it("is cancelled by a publication by hand", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const { storyId, versionId } = await aDraft(tx);
      await scheduleAction(tx, editor, { storyId, versionId, kind: "publish", at: inHours(1), zone: "UTC" });
      await publish(tx, editor, { storyId, versionId });
      expect((await tx.scheduledAction.findFirstOrThrow({ where: { storyId } })).state).toBe("cancelled");
    }));

  it("refuses the past, far futures without a yes, embargoes, and times that clocks skip", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const { storyId, versionId } = await aDraft(tx);
      const schedule = (at: string, zone = "UTC") =>
        scheduleAction(tx, editor, { storyId, versionId, kind: "publish", at, zone });
      await expect(schedule(inHours(-1))).rejects.toMatchObject({ code: "wrong-state" });
      await expect(schedule(inHours(24 * 800))).rejects.toMatchObject({ code: "needs-confirmation" });
      await expect(schedule("2027-03-28T02:30", "Europe/Paris")).rejects.toMatchObject({ code: "missing-time" });
      await expect(schedule("2027-03-28 at noon")).rejects.toMatchObject({
        code: "invalid-input",
        problems: [{ path: "at" }],
      });
      await setEmbargo(tx, editor, { storyId, until: inHours(5) });
      await expect(schedule(inHours(4))).rejects.toMatchObject({ code: "embargo-conflict" });
      await expect(schedule(inHours(6))).resolves.toBeDefined();
    }));

  it("happens once, however many processes look", async () => {
    const db = database();
    const editor = await db.$transaction((tx) => aMember(tx, "editor"));
    const stories = await Promise.all([1, 2, 3, 4].map(() => db.$transaction((tx) => aDraft(tx))));
    for (const { storyId, versionId } of stories) {
      await db.$transaction((tx) =>
        scheduleAction(tx, editor, { storyId, versionId, kind: "publish", at: inHours(1), zone: "UTC" }),
      );
      await db.scheduledAction.updateMany({ where: { storyId }, data: { runAt: new Date(Date.now() - 1_000) } });
    }
    const runs = await Promise.all([publishDue(db), publishDue(db), publishDue(db)]);
    const ids = stories.map((story) => story.storyId);
    expect(
      runs
        .flat()
        .map((run) => run.storyId)
        .sort(),
    ).toEqual([...ids].sort());
    expect(await db.auditEvent.count({ where: { storyId: { in: ids }, action: "story.publish" } })).toBe(4);
    const published = { event: "story.published", consumer: "refresh-story-cards", storyId: { in: ids } };
    expect(await db.outboxJob.count({ where: published })).toBe(4);
  });
});

describe("an embargo", () => {
  it("keeps a story from being published until it ends or is lifted with a reason", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const draft = await aDraft(tx);
      const { storyId } = draft;
      await setEmbargo(tx, editor, { storyId, until: null, zone: "UTC" });
      await expect(publish(tx, editor, draft)).rejects.toMatchObject({ code: "embargo-conflict" });
      await expect(liftEmbargo(tx, editor, { storyId, reason: " " })).rejects.toMatchObject({
        problems: [{ path: "reason" }],
      });
      await liftEmbargo(tx, editor, { storyId, reason: "The ministry published it" });
      await expect(publish(tx, editor, draft)).resolves.toMatchObject({ isChange: true });
    }));

  it("of a wire that cannot be read holds what is scheduled already, which the clock then cannot do", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const { storyId, versionId } = await aDraft(tx);
      await scheduleAction(tx, editor, { storyId, versionId, kind: "publish", at: inHours(1), zone: "UTC" });
      await setEmbargo(tx, editor, { storyId, until: "Soon", source: "wire" });
      await later(tx, "61 minutes");
      await expect(runDueAction(tx)).rejects.toMatchObject({ code: "embargo-conflict" });
    }));

  it("takes a public story down in the same transaction", () =>
    rolledBack(async (tx) => {
      const story = await aPublicStory(tx);
      const editor = await aMember(tx, "editor");
      const asked = { storyId: story.storyId, until: inHours(2) };
      await expect(setEmbargo(tx, editor, asked)).rejects.toMatchObject({ code: "needs-confirmation" });
      expect(await tx.publicStory.count({ where: { id: story.storyId } })).toBe(1);
      const set = await setEmbargo(tx, editor, { ...asked, isConfirmed: true });
      expect(set.wasPublic).toBe(true);
      expect(await tx.publicStory.count({ where: { id: story.storyId } })).toBe(0);
      expect(await tx.cacheTouch.count({ where: { tag: `story:${story.storyId}` } })).toBeGreaterThan(1);
    }));

  it("refuses wall-clock times that do not exist or exist twice, with both instants", () =>
    rolledBack(async (tx) => {
      const editor = await aMember(tx, "editor");
      const { storyId } = await aDraft(tx);
      const set = (until: string) => setEmbargo(tx, editor, { storyId, until, zone: "Europe/Paris" });
      await expect(set("2027-03-28T02:30")).rejects.toMatchObject({ code: "missing-time" });
      await expect(set("2027-10-31T02:30")).rejects.toMatchObject({ code: "ambiguous-time", problems: [{}, {}] });
      expect(await tx.embargo.count({ where: { storyId } })).toBe(0);
    }));
});
