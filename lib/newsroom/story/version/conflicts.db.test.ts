import { expect, it } from "vitest";
import { aMember } from "@/lib/testing/a-member";
import { aBody, aDraft } from "@/lib/testing/a-story";
import { rolledBack } from "@/lib/testing/rolled-back";
import { saveDraft } from "../save-draft";
import { restore } from "./restore";
import { saveOverConflict } from "./save-over-conflict";

it("overruling keeps the other text as a closed version", () =>
  rolledBack(async (tx) => {
    const [ann, bob] = [await aMember(tx, "editor"), await aMember(tx, "editor")];
    const { storyId, rev } = await aDraft(tx);
    const theirs = await saveDraft(tx, ann, { storyId, rev, patch: { body: aBody("Of Ann.") } });
    const stale = saveOverConflict(tx, bob, { storyId, rev, patch: { body: aBody("Of Bob.") } });
    await expect(stale).rejects.toMatchObject({ code: "stale-version" });
    const mine = await saveOverConflict(tx, bob, { storyId, rev: theirs.rev, patch: { body: aBody("Of Bob.") } });
    expect(mine.versionId).not.toBe(theirs.versionId);
    const versions = await tx.storyVersion.findMany({ where: { storyId }, orderBy: { n: "asc" } });
    expect(versions.map(({ plainText, isOpen }) => [plainText, isOpen]).slice(-2)).toEqual([
      ["Of Ann.", false],
      ["Of Bob.", false],
    ]);
  }));

it("restoring makes a new version and closes the draft that it replaces", () =>
  rolledBack(async (tx) => {
    const editor = await aMember(tx, "editor");
    const { storyId, rev, versionId } = await aDraft(tx, { headline: "First" });
    const closed = await saveDraft(tx, editor, { storyId, rev, patch: {}, manual: true });
    const second = await saveDraft(tx, editor, { storyId, rev: closed.rev, patch: { headline: "Second" } });
    expect(second.versionId).not.toBe(versionId);
    const restored = await restore(tx, editor, { storyId, rev: second.rev, versionId: closed.versionId });
    const story = await tx.story.findUniqueOrThrow({ where: { id: storyId }, include: { draft: true } });
    expect(story.draft).toMatchObject({ id: restored.versionId, headline: "First", source: "restore", isOpen: false });
    expect(await tx.storyVersion.findUnique({ where: { id: second.versionId } })).toMatchObject({
      headline: "Second",
      isOpen: false,
    });
  }));
