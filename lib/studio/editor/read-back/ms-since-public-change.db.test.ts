import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { database } from "@/lib/platform/db/database";
import { aDraft, aPublicStory } from "@/lib/testing/a-story";
import { msSincePublicChange } from "./ms-since-public-change";

test("counts from the publication itself, and from nothing where there was none", async () => {
  const draft = await database().$transaction((tx) => aDraft(tx));
  expect(await msSincePublicChange(draft.storyId)).toBe(0);
  const began = Date.now();
  const { storyId } = await database().$transaction((tx) => aPublicStory(tx));
  await sleep(300);
  const since = await msSincePublicChange(storyId);
  expect(since).toBeGreaterThanOrEqual(300);
  expect(since).toBeLessThanOrEqual(Date.now() - began + 1);
});
