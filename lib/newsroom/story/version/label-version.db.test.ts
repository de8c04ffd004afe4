import { expect, it } from "vitest";
import { aMember } from "@/lib/testing/a-member";
import { aDraft, aPublicStory } from "@/lib/testing/a-story";
import { rolledBack } from "@/lib/testing/rolled-back";
import { takeLease } from "../../lease/take-lease";
import { labelVersion } from "./label-version";
import { restore } from "./restore";

it("labels a live version, which stays as it is, and takes the label away again", () =>
  rolledBack(async (tx) => {
    const editor = await aMember(tx, "editor");
    const { storyId, versionId } = await aPublicStory(tx);
    const before = await tx.storyVersion.findUniqueOrThrow({ where: { id: versionId } });
    await labelVersion(tx, editor, { storyId, versionId, label: "  As\tlawyers saw it " });
    const labelled = await tx.storyVersion.findUniqueOrThrow({ where: { id: versionId } });
    expect(labelled).toEqual({ ...before, label: "As lawyers saw it" });
    await labelVersion(tx, editor, { storyId, versionId, label: "" });
    expect((await tx.storyVersion.findUniqueOrThrow({ where: { id: versionId } })).label).toBeNull();
    const events = await tx.auditEvent.count({ where: { storyId, action: "version.label" } });
    expect(events).toBe(2);
  }));

it("refuses what is no version of the story, long labels, and people without the right", () =>
  rolledBack(async (tx) => {
    const [editor, reporter] = [await aMember(tx, "editor"), await aMember(tx, "reporter")];
    const [one, other] = [await aDraft(tx), await aDraft(tx)];
    const label = (input: object, actor = editor) => labelVersion(tx, actor, { ...one, label: "x", ...input });
    await expect(label({ versionId: other.versionId })).rejects.toMatchObject({ code: "not-found" });
    await expect(label({ label: "x".repeat(121) })).rejects.toMatchObject({ problems: [{ path: "label" }] });
    await expect(label({}, reporter)).rejects.toMatchObject({ code: "not-found", message: "There is no such story." });
  }));

it("restores nothing under the hands of somebody else who writes", () =>
  rolledBack(async (tx) => {
    const [ann, bob] = [await aMember(tx, "editor", "Ann"), await aMember(tx, "editor")];
    const { storyId, versionId, rev } = await aDraft(tx);
    await takeLease(tx, ann, { storyId, tabId: "the-tab-of-ann" });
    await expect(restore(tx, bob, { storyId, rev, versionId })).rejects.toMatchObject({
      code: "lease-held",
      problems: expect.arrayContaining([{ path: "lease.name", message: "Ann" }]),
    });
    await restore(tx, ann, { storyId, rev, versionId });
  }));
