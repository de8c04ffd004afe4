import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, expect, test } from "vitest";
import { importActor } from "@/lib/newsroom/access/actor";
import { storyTag } from "@/lib/newsroom/cache-tags";
import { unpublish } from "@/lib/newsroom/story/unpublish";
import { touch } from "@/lib/newsroom/touch";
import { database, type Tx } from "@/lib/platform/db/database";
import { getRelated } from "@/lib/public/lists/related";
import { getSite, type Site } from "@/lib/public/site";
import { aSection } from "@/lib/testing/a-section";
import { aBody, aPublicStory } from "@/lib/testing/a-story";

const inOne = <Value>(work: (tx: Tx) => Promise<Value>) => database().$transaction(work, { timeout: 60_000 });

let sectionId = "";
let me = "";
let others: string[] = [];

beforeEach(async () => {
  await inOne(async (tx) => {
    sectionId = (await aSection(tx)).id;
    const publish = async () => (await aPublicStory(tx, { sectionId, body: aBody(randomUUID()) })).storyId;
    me = await publish();
    others = [await publish(), await publish(), await publish(), await publish()];
    await nearest(tx, others);
  });
});
afterAll(() => database().$disconnect());

async function nearest(tx: Tx, ids: string[]): Promise<void> {
  await tx.relatedEdge.deleteMany({ where: { fromId: me } });
  await tx.relatedEdge.createMany({
    data: ids.map((toId, n) => ({ fromId: me, toId, score: 9 - n, reasons: [] })),
  });
}

async function list(most = 4): Promise<string[]> {
  const site = (await getSite("-")) as Site;
  const cards = await getRelated({ id: me, lang: "en", sectionId, primaryTopicId: null }, site, most);
  return cards.map(({ id }) => id);
}

test("a list is read again when a tag of its own is touched, and by no other", async () => {
  expect(await list()).toEqual(others);
  const turned = others.toReversed();
  await inOne((tx) => nearest(tx, turned));
  await inOne((tx) => touch(tx, [storyTag(randomUUID())]));
  expect(await list()).toEqual(others);
  await inOne((tx) => touch(tx, [storyTag(me)]));
  expect(await list()).toEqual(turned);
});

test("lists of other lengths are others", async () => {
  expect(await list()).toEqual(others);
  expect(await list(3)).toEqual(others.slice(0, 3));
});

test("a withdrawn story is in no list that is read after its withdrawal", async () => {
  for (const storyId of others.slice(0, 2)) {
    expect(await list()).toContain(storyId);
    await inOne((tx) => unpublish(tx, importActor, { storyId }));
    expect(await list()).not.toContain(storyId);
  }
});
