import { expect, it } from "vitest";
import { takeLease } from "@/lib/newsroom/lease/take-lease";
import { publish } from "@/lib/newsroom/story/publish";
import { saveDraft } from "@/lib/newsroom/story/save-draft";
import { discardDraft } from "@/lib/newsroom/story/version/discard-draft";
import { database } from "@/lib/platform/db/database";
import { aMember } from "@/lib/testing/a-member";
import { aDraft } from "@/lib/testing/a-story";
import { readDraft } from "./read-draft";

const tabId = "a-tab-of-its-own";

it("takes a text for the tab's own until that wrote another, so that what is discarded does not come back", async () => {
  const db = database();
  const { actor, storyId } = await db.$transaction(async (tx) => {
    const member = await aMember(tx, "editor");
    const draft = await aDraft(tx, {}, member);
    await takeLease(tx, member, { storyId: draft.storyId, tabId });
    return { actor: member, storyId: draft.storyId };
  });
  const rev = async () => (await db.story.findUniqueOrThrow({ where: { id: storyId } })).rev;
  const save = async (headline: string) => {
    const asked = { storyId, rev: await rev(), patch: { headline }, tabId };
    return db.$transaction((tx) => saveDraft(tx, actor, asked));
  };
  const isOwn = async () => {
    const request = { actor, storyId, headers: new Headers(), query: new URLSearchParams({ tab: tabId }), input: {} };
    const { story, isOwnText } = await readDraft(request);
    return [story.content.headline, isOwnText];
  };
  const { versionId } = await save("Ferry leaves");
  await db.$transaction((tx) => publish(tx, actor, { storyId, versionId }));
  expect(await isOwn()).toEqual(["Ferry leaves", true]);
  await save("Ferry sinks");
  expect(await isOwn()).toEqual(["Ferry sinks", true]);
  const seen = await rev();
  await db.$transaction((tx) => discardDraft(tx, actor, { storyId, rev: seen }));
  expect(await isOwn()).toEqual(["Ferry leaves", false]);
});
