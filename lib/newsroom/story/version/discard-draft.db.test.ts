import { describe, expect, it } from "vitest";
import type { Tx } from "@/lib/platform/db/database";
import { aMember } from "@/lib/testing/a-member";
import { aDraft, aPublicStory } from "@/lib/testing/a-story";
import { rolledBack } from "@/lib/testing/rolled-back";
import { takeLease } from "../../lease/take-lease";
import { saveDraft } from "../save-draft";
import { discardDraft } from "./discard-draft";
import { restore } from "./restore";

async function corrected(tx: Tx) {
  const editor = await aMember(tx, "editor");
  const { storyId, rev, versionId: liveId } = await aPublicStory(tx, { headline: "As readers see it" });
  const saved = await saveDraft(tx, editor, { storyId, rev, patch: { headline: "As it was to be" } });
  const story = () => tx.story.findUniqueOrThrow({ where: { id: storyId } });
  return { editor, storyId, liveId, saved, story };
}

describe("discarding a draft", () => {
  it("leaves what readers see, and the changes in the history, from where they come back", () =>
    rolledBack(async (tx) => {
      const { editor, storyId, liveId, saved, story } = await corrected(tx);
      expect(await discardDraft(tx, editor, { storyId, rev: saved.rev })).toEqual({ n: 2 });
      expect(await story()).toMatchObject({ state: "published", draftVersionId: null, liveVersionId: liveId });
      expect((await tx.publicStory.findUniqueOrThrow({ where: { id: storyId } })).headline).toBe("As readers see it");
      const event = await tx.auditEvent.findFirst({ where: { storyId, action: "story.discard-draft" } });
      expect(event).toMatchObject({ versionId: saved.versionId, fromState: "correcting", toState: "published" });
      const { rev } = await story();
      const back = await restore(tx, editor, { storyId, rev, versionId: saved.versionId });
      const version = await tx.storyVersion.findUniqueOrThrow({ where: { id: back.versionId } });
      expect([version.headline, (await story()).state]).toEqual(["As it was to be", "correcting"]);
    }));

  it("refuses a story without changes, a stale revision, a stranger, and while somebody else writes", () =>
    rolledBack(async (tx) => {
      const { editor, storyId, saved } = await corrected(tx);
      const { rev } = saved;
      const draft = await aDraft(tx);
      await expect(discardDraft(tx, editor, { storyId: draft.storyId, rev: 0 })).rejects.toMatchObject({
        code: "wrong-state",
      });
      await expect(discardDraft(tx, editor, { storyId, rev: rev - 1 })).rejects.toMatchObject({
        code: "stale-version",
      });
      const stranger = await aMember(tx, "reporter");
      await expect(discardDraft(tx, stranger, { storyId, rev })).rejects.toMatchObject({
        code: "not-found",
        message: "There is no such story.",
      });
      await takeLease(tx, await aMember(tx, "editor"), { storyId, tabId: "another-tab" });
      await expect(discardDraft(tx, editor, { storyId, rev })).rejects.toMatchObject({ code: "lease-held" });
    }));
});
