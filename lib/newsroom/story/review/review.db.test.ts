import { describe, expect, it } from "vitest";
import type { Tx } from "@/lib/platform/db/database";
import { aMember } from "@/lib/testing/a-member";
import { aDraft } from "@/lib/testing/a-story";
import { rolledBack } from "@/lib/testing/rolled-back";
import { cancelSchedule } from "../../schedule/cancel-schedule";
import { scheduleAction } from "../../schedule/schedule-action";
import { publish } from "../publish";
import { saveDraft } from "../save-draft";
import { restore } from "../version/restore";
import { approve } from "./approve";
import { sendBack } from "./send-back";
import { submit } from "./submit";

async function aDesk(tx: Tx, fields = {}) {
  const [reporter, editor] = [await aMember(tx, "reporter"), await aMember(tx, "editor")];
  const draft = await aDraft(tx, fields, reporter);
  const story = () => tx.story.findUniqueOrThrow({ where: { id: draft.storyId } });
  return { reporter, editor, draft, story };
}

describe("a story in review", () => {
  it("goes from its reporter to the editors, back with a reason, and is approved", () =>
    rolledBack(async (tx) => {
      const { reporter, editor, draft, story } = await aDesk(tx);
      const { storyId } = draft;
      await submit(tx, { ...reporter, ipHash: "c0ffee" }, { storyId, rev: 0, note: "Checked with the port" });
      expect((await story()).state).toBe("inReview");
      await sendBack(tx, editor, { storyId, reason: "Who says so?" });
      expect((await story()).state).toBe("draft");
      await saveDraft(tx, reporter, { storyId, rev: 2, patch: { standfirst: "The port says so." } });
      await submit(tx, reporter, { storyId, rev: 3 });
      await approve(tx, editor, { storyId, rev: 4 });
      expect((await story()).state).toBe("approved");
      const events = await tx.auditEvent.findMany({
        where: { storyId, reason: { not: null } },
        orderBy: { id: "asc" },
      });
      expect(events.map(({ action, actorId, reason }) => [action, actorId, reason])).toEqual([
        ["story.submit", reporter.id, "Checked with the port"],
        ["story.sendBack", editor.id, "Who says so?"],
        ["story.submit", reporter.id, ""],
        ["story.approve", editor.id, ""],
      ]);
      expect(events.map(({ ipHash }) => ipHash)).toEqual(["c0ffee", null, null, null]);
      expect(events[0]?.versionId).not.toBe(events[3]?.versionId);
    }));

  it("keeps the version that was approved as it was", () =>
    rolledBack(async (tx) => {
      const { reporter, editor, draft, story } = await aDesk(tx);
      const { storyId, versionId } = draft;
      await submit(tx, reporter, { storyId, rev: 0 });
      await approve(tx, editor, { storyId, rev: 1 });
      await saveDraft(tx, reporter, { storyId, rev: 2, patch: { headline: "Slipped in later" } });
      const approved = await tx.storyVersion.findUniqueOrThrow({ where: { id: versionId } });
      expect(approved.headline).not.toBe("Slipped in later");
      expect((await story()).draftVersionId).not.toBe(versionId);
    }));

  it("is a draft again when its reporter changes what was approved, and stays approved when an editor does", () =>
    rolledBack(async (tx) => {
      const { reporter, editor, draft, story } = await aDesk(tx);
      const { storyId } = draft;
      await submit(tx, reporter, { storyId, rev: 0 });
      await approve(tx, editor, { storyId, rev: 1 });
      await saveDraft(tx, editor, { storyId, rev: 2, patch: { headline: "As the editor has it" } });
      await saveDraft(tx, reporter, { storyId, rev: 3, patch: { headline: "As the editor has it" } });
      expect((await story()).state).toBe("approved");
      await saveDraft(tx, reporter, { storyId, rev: 4, patch: { headline: "Slipped in later" } });
      expect((await story()).state).toBe("draft");
      await submit(tx, reporter, { storyId, rev: 5 });
      await approve(tx, editor, { storyId, rev: 6 });
      await restore(tx, reporter, { storyId, rev: 7, versionId: draft.versionId });
      expect((await story()).state).toBe("draft");
    }));

  it("has its state back when it is not scheduled any more, unless its reporter changed what was approved", () =>
    rolledBack(async (tx) => {
      const { reporter, editor, draft, story } = await aDesk(tx);
      const { storyId } = draft;
      const unscheduled = async (between: () => Promise<unknown> = async () => undefined) => {
        const { draftVersionId } = await story();
        const asked = { storyId, versionId: draftVersionId ?? "", kind: "publish" as const, zone: "UTC" };
        await scheduleAction(tx, editor, { ...asked, at: "2030-01-01T00:00:00Z", isConfirmed: true });
        await between();
        const { actionId } = await scheduleAction(tx, editor, {
          ...{ ...asked, at: "2030-01-02T00:00:00Z", isConfirmed: true },
        });
        await cancelSchedule(tx, editor, { storyId, actionId });
        return (await story()).state;
      };
      expect(await unscheduled()).toBe("draft");
      await submit(tx, reporter, { storyId, rev: (await story()).rev });
      expect(await unscheduled()).toBe("inReview");
      await approve(tx, editor, { storyId, rev: (await story()).rev });
      expect(await unscheduled()).toBe("approved");
      const change = async () =>
        saveDraft(tx, reporter, { storyId, rev: (await story()).rev, patch: { headline: "Slipped in later" } });
      expect(await unscheduled(change)).toBe("draft");
    }));

  it("is approved by editors alone, and only the text that they saw", () =>
    rolledBack(async (tx) => {
      const { reporter, editor, draft } = await aDesk(tx);
      const { storyId } = draft;
      await submit(tx, reporter, { storyId, rev: 0 });
      await expect(approve(tx, reporter, { storyId, rev: 1 })).rejects.toMatchObject({ code: "not-permitted" });
      await expect(sendBack(tx, reporter, { storyId, reason: "Mine" })).rejects.toMatchObject({
        code: "not-permitted",
      });
      await saveDraft(tx, reporter, { storyId, rev: 1, patch: { headline: "Changed meanwhile" } });
      await expect(approve(tx, editor, { storyId, rev: 1 })).rejects.toMatchObject({ code: "stale-version" });
    }));

  it("refuses what is incomplete, what is somebody else's, a send-back without a word, and moves that the table has not", () =>
    rolledBack(async (tx) => {
      const { reporter, editor, draft } = await aDesk(tx, { headline: " " });
      const { storyId } = draft;
      await expect(submit(tx, reporter, { storyId, rev: 0 })).rejects.toMatchObject({
        code: "incomplete-story",
        problems: [{ path: "headline" }],
      });
      await expect(submit(tx, await aMember(tx, "reporter"), { storyId, rev: 0 })).rejects.toMatchObject({
        code: "not-found",
      });
      await expect(sendBack(tx, editor, { storyId, reason: " \0 " })).rejects.toMatchObject({
        code: "invalid-input",
        problems: [{ path: "reason" }],
      });
      await expect(sendBack(tx, editor, { storyId, reason: "Too early" })).rejects.toMatchObject({
        code: "wrong-state",
      });
      const live = await aDesk(tx);
      await publish(tx, live.editor, live.draft);
      await expect(submit(tx, live.reporter, { storyId: live.draft.storyId, rev: 1 })).rejects.toMatchObject({
        code: "wrong-state",
      });
    }));
});
