import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { setEmbargo } from "@/lib/newsroom/story/embargo/set-embargo";
import { unpublish } from "@/lib/newsroom/story/unpublish";
import { database } from "@/lib/platform/db/database";
import { aMember } from "@/lib/testing/a-member";
import { aPublicStory } from "@/lib/testing/a-story";
import { readBack } from "./read-back";

/** A site on which nothing is to be found. */
const site = createServer((_, response) => response.writeHead(404).end());

beforeAll(async () => {
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  process.env.SITE_URL = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterAll(() => {
  site.close();
});

test("a story under embargo is right where its address answers as if it had never been, another is not", async () => {
  const db = database();
  const editor = await db.$transaction((tx) => aMember(tx, "editor"));
  const [held, withdrawn] = await db.$transaction(async (tx) => [await aPublicStory(tx), await aPublicStory(tx)]);
  await db.$transaction((tx) => setEmbargo(tx, editor, { storyId: held.storyId, until: null, isConfirmed: true }));
  await db.$transaction((tx) => unpublish(tx, editor, { storyId: withdrawn.storyId }));
  const seen = async (storyId: string) =>
    (await readBack(editor, storyId, true)).find(({ page }) => page.kind === "story");
  expect(await seen(held.storyId)).toMatchObject({ outcome: "gone", found: { is: "missing" } });
  expect(await seen(withdrawn.storyId)).toMatchObject({
    outcome: "wrong",
    found: { is: "wrongStatus", status: 404, expected: 410 },
  });
});
