import { afterAll, expect, test } from "vitest";
import { relateImported } from "@/lib/jobs/relate-imported";
import { database } from "@/lib/platform/db/database";
import { aSection } from "@/lib/testing/a-section";
import { aBody } from "@/lib/testing/a-story";
import { smallCollection } from "@/lib/testing/small-collection";
import { importActor } from "../../access/actor";
import { importStories } from "../../import/import-stories";
import { createStory } from "../../story/create-story";
import { publish } from "../../story/publish";
import { unpublish } from "../../story/unpublish";
import { relateWaiting } from "./relate-waiting";

afterAll(() => database().$disconnect());

const english = smallCollection.filter((story) => story.lang === "en");
const PATIENT = { timeout: 60_000 };

async function imported(system: string): Promise<void> {
  await database().$transaction(async (tx) => {
    const section = await aSection(tx);
    const stories = english.map(({ key, lang, day, headline, text }) => ({
      ...{ lang, headline, sectionId: section.id, body: aBody(text) },
      source: { system, id: key, hash: "" },
      publishedAt: new Date(`${day}T12:00:00Z`),
    }));
    await importStories(tx, importActor, stories);
  }, PATIENT);
}

async function publishedOneByOne(system: string): Promise<void> {
  for (const { key, lang, day, headline, text } of english) {
    await database().$transaction(async (tx) => {
      const section = await aSection(tx);
      const body = aBody(text);
      const source = { system, id: key, hash: "" };
      const draft = await createStory(tx, importActor, { lang, headline, sectionId: section.id, body, source });
      await publish(tx, importActor, draft, new Date(`${day}T12:00:00Z`));
    }, PATIENT);
  }
}

const idOf = async (system: string, key: string) =>
  (await database().story.findFirstOrThrow({ where: { sourceSystem: system, sourceId: key } })).id;

async function edges(): Promise<string[]> {
  const stories = await database().story.findMany({ select: { id: true, sourceId: true } });
  const keys = new Map(stories.map((story) => [story.id, story.sourceId]));
  const rows = await database().relatedEdge.findMany();
  return rows.map((row) => `${keys.get(row.fromId)} ${keys.get(row.toId)}`).sort();
}

async function counts() {
  const rows = await database().vocabulary.findMany({ where: { stories: { gt: 0 } }, orderBy: { hash: "asc" } });
  return rows.map(({ word, stories }) => `${word} ${stories}`);
}

async function withdrawAll(): Promise<void> {
  for (const { id } of await database().story.findMany({ where: { state: "published" } })) {
    await database().$transaction((tx) => unpublish(tx, importActor, { storyId: id }), PATIENT);
  }
}

test("stories that are imported together are related as if they had come one by one", async () => {
  await publishedOneByOne("single");
  const [singleEdges, singleCounts] = [await edges(), await counts()];
  const copies = await database().storyCopy.count();
  await withdrawAll();
  expect([await edges(), await counts(), await database().storyCopy.count()]).toEqual([[], [], 0]);
  await imported("together");
  expect(await edges()).toEqual([]);
  expect(await database().$transaction((tx) => relateWaiting(tx), PATIENT)).toBe(english.length);
  expect([await edges(), await counts(), await database().storyCopy.count()]).toEqual([
    singleEdges,
    singleCounts,
    copies,
  ]);
  expect(await database().$transaction((tx) => relateWaiting(tx))).toBe(0);
  await withdrawAll();
});

test("one that is withdrawn while it waits was never counted", async () => {
  await imported("withdrawn");
  await withdrawAll();
  expect([await counts(), await database().relatedWaiting.count(), await database().storyWords.count()]).toEqual([
    [],
    0,
    0,
  ]);
});

test("what a stopped import has left is related by the clock, and what an import is still at is not", async () => {
  await imported("left");
  expect(await relateImported(database())).toBe(0);
  await database().relatedWaiting.updateMany({ data: { since: new Date(Date.now() - 3_600_000) } });
  expect(await relateImported(database())).toBe(english.length);
  const from = await idOf("left", "election-1");
  const best = await database().relatedEdge.findFirst({ where: { fromId: from }, orderBy: { score: "desc" } });
  expect(best?.toId).toBe(await idOf("left", "election-2"));
  const touched = await database().cacheTouch.findMany({ where: { tag: `story:${from}` } });
  expect(touched.length).toBeGreaterThan(1);
  await withdrawAll();
});
