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

it("says which page of the tab wrote a text until that wrote another, so that what is discarded does not come back", async () => {
  const db = database();
  const { actor, storyId } = await db.$transaction(async (tx) => {
    const member = await aMember(tx, "editor");
    const draft = await aDraft(tx, {}, member);
    await takeLease(tx, member, { storyId: draft.storyId, tabId });
    return { actor: member, storyId: draft.storyId };
  });
  const rev = async () => (await db.story.findUniqueOrThrow({ where: { id: storyId } })).rev;
  const save = async (headline: string, page: string) => {
    const asked = { storyId, rev: await rev(), patch: { headline }, tabId, page };
    return db.$transaction((tx) => saveDraft(tx, actor, asked));
  };
  const writtenBy = async () => {
    const request = { actor, storyId, headers: new Headers(), query: new URLSearchParams({ tab: tabId }), input: {} };
    const { story, ownPage } = await readDraft(request);
    return [story.content.headline, ownPage];
  };
  const { versionId } = await save("Ferry leaves", "page-one");
  await db.$transaction((tx) => publish(tx, actor, { storyId, versionId }));
  expect(await writtenBy()).toEqual(["Ferry leaves", "page-one"]);
  await save("Ferry sinks", "page-two");
  expect(await writtenBy()).toEqual(["Ferry sinks", "page-two"]);
  const seen = await rev();
  await db.$transaction((tx) => discardDraft(tx, actor, { storyId, rev: seen }));
  expect(await writtenBy()).toEqual(["Ferry leaves", ""]);
});
