import { expect, test } from "vitest";
import { takeLease } from "@/lib/newsroom/lease/take-lease";
import { publish } from "@/lib/newsroom/story/publish";
import { saveDraft } from "@/lib/newsroom/story/save-draft";
import { labelVersion } from "@/lib/newsroom/story/version/label-version";
import type { Tx } from "@/lib/platform/db/database";
import { aMember } from "@/lib/testing/a-member";
import { aDraft } from "@/lib/testing/a-story";
import { rolledBack } from "@/lib/testing/rolled-back";
import { deleteDraft } from "./delete-draft";
import { pruneDeleted, RESTORABLE_DAYS } from "./prune-deleted";
import { undeleteDraft } from "./undelete-draft";

const stateOf = async (tx: Tx, id: string) => (await tx.story.findUnique({ where: { id } }))?.state ?? null;

test("a draft is deleted by its owner, can be written no more, and comes back with its versions", () =>
  rolledBack(async (tx) => {
    const [reporter, colleague] = [await aMember(tx, "reporter"), await aMember(tx, "reporter")];
    const { storyId, rev } = await aDraft(tx, {}, reporter);
    const first = await saveDraft(tx, reporter, { storyId, rev, patch: { standfirst: "One" }, manual: true });
    const patch = { standfirst: "Two" };
    const saved = await saveDraft(tx, reporter, { storyId, rev: first.rev, patch, manual: true });
    await expect(deleteDraft(tx, colleague, { storyId })).rejects.toMatchObject({ code: "not-found" });
    await deleteDraft(tx, reporter, { storyId });
    expect(await stateOf(tx, storyId)).toBe("deleted");
    const edit = saveDraft(tx, reporter, { storyId, rev: saved.rev + 1, patch: { standfirst: "Three" } });
    await expect(edit).rejects.toMatchObject({ code: "wrong-state" });
    await expect(deleteDraft(tx, reporter, { storyId })).rejects.toMatchObject({ code: "wrong-state" });
    await expect(undeleteDraft(tx, colleague, { storyId })).rejects.toMatchObject({ code: "not-found" });
    await undeleteDraft(tx, reporter, { storyId });
    expect(
      await tx.story.findUnique({ where: { id: storyId }, include: { versions: { orderBy: { n: "asc" } } } }),
    ).toMatchObject({
      state: "draft",
      draftVersionId: saved.versionId,
      versions: [{ id: first.versionId }, { id: saved.versionId }],
    });
    await expect(undeleteDraft(tx, reporter, { storyId })).rejects.toMatchObject({ code: "wrong-state" });
  }));

test("what was public, and what somebody else writes in, is not deleted", () =>
  rolledBack(async (tx) => {
    const [editor, reporter] = [await aMember(tx, "editor"), await aMember(tx, "reporter")];
    const live = await aDraft(tx, {}, editor);
    await publish(tx, editor, live);
    await expect(deleteDraft(tx, editor, { storyId: live.storyId })).rejects.toMatchObject({ code: "wrong-state" });
    const { storyId } = await aDraft(tx, {}, reporter);
    await takeLease(tx, reporter, { storyId, tabId: "tab-of-reporter" });
    await expect(deleteDraft(tx, editor, { storyId })).rejects.toMatchObject({ code: "lease-held" });
    await deleteDraft(tx, reporter, { storyId });
  }));

test("is pruned after its time, but for what has a named version", () =>
  rolledBack(async (tx) => {
    const reporter = await aMember(tx, "reporter");
    const [old, named, young, draft] = [
      await aDraft(tx, {}, reporter),
      await aDraft(tx, {}, reporter),
      await aDraft(tx, {}, reporter),
      await aDraft(tx, {}, reporter),
    ];
    const { storyId, versionId } = named;
    await labelVersion(tx, reporter, { storyId, versionId, label: "As sent" });
    for (const each of [old, named, young]) await deleteDraft(tx, reporter, { storyId: each.storyId });
    const age = (id: string, days: number) =>
      tx.$executeRaw`update story set modified_at = newsroom_now() - ${days} * interval '1 day' where id = ${id}::uuid`;
    for (const each of [old, named, draft]) await age(each.storyId, RESTORABLE_DAYS + 1);
    await age(young.storyId, RESTORABLE_DAYS - 1);
    expect([await pruneDeleted(tx, 10), await pruneDeleted(tx, 10)]).toEqual([1, 0]);
    const states = await Promise.all([old, named, young, draft].map((each) => stateOf(tx, each.storyId)));
    expect(states).toEqual([null, "deleted", "deleted", "draft"]);
  }));
