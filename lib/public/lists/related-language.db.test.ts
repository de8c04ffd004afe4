import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { storyTag } from "@/lib/newsroom/cache-tags";
import { touch } from "@/lib/newsroom/touch";
import { database, type Tx } from "@/lib/platform/db/database";
import { aSection } from "@/lib/testing/a-section";
import { aPublicStory, type StoryFields } from "@/lib/testing/a-story";
import { getSite, type Site } from "../site";
import { getRelated } from "./related";

const inOne = <Value>(work: (tx: Tx) => Promise<Value>) => database().$transaction(work, { timeout: 60_000 });
const ago = (days: number) => new Date(Date.now() - days * 86_400_000);

let sectionId = "";

beforeAll(async () => {
  const value = ["en", "de"];
  const where = { key: "languages" };
  await database().setting.upsert({ where, create: { key: "languages", value }, update: { value } });
  sectionId = (await inOne((tx) => aSection(tx))).id;
});
afterAll(() => database().$disconnect());

async function story(fields: StoryFields, at: Date): Promise<string> {
  const body = { schema: 1, blocks: [{ id: "a", type: "paragraph", text: [{ text: randomUUID() }] }] };
  return (await inOne((tx) => aPublicStory(tx, { sectionId, body, ...fields }, at))).storyId;
}

async function shown(id: string, limit: number) {
  await database().relatedEdge.deleteMany({ where: { fromId: id } });
  await inOne((tx) => touch(tx, [storyTag(id)]));
  const row = await database().story.findUniqueOrThrow({ where: { id } });
  const cards = await getRelated({ ...row, primaryTopicId: null }, (await getSite(row.lang)) as Site, limit);
  return cards.map((card) => [card.id, card.place, card.lang]);
}

test("a story alone in its section is followed by the newest of its language, and by none of another one", async () => {
  const elsewhere = (await inOne((tx) => aSection(tx))).id;
  const german = (at: Date) => story({ lang: "de", sectionId: elsewhere }, at);
  const set = { translationSetId: randomUUID() };
  const alone = await story({ lang: "de", ...set }, ago(5));
  const english = await story(set, ago(5));
  for (let day = 1; day < 5; day++) await story({}, ago(day));
  expect((await shown(alone, 10))[0]).toEqual([english, "translation", "en"]);

  const [first, second] = [await german(ago(2)), await german(ago(3))];
  const copy = await german(ago(4));
  const third = await german(ago(6));
  await database().storyCopy.createMany({
    data: [
      { storyId: second, copyId: copy, likeness: 0.8 },
      { storyId: copy, copyId: second, likeness: 0.8 },
    ],
  });
  const edition = [first, second, third].map((id) => [id, "edition", "de"]);
  expect(await shown(alone, 10)).toEqual(edition);

  const newest = await german(ago(1));
  expect(await shown(alone, 10)).toEqual([[newest, "edition", "de"], ...edition]);
});
