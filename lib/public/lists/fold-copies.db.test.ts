import { afterAll, beforeAll, expect, test } from "vitest";
import { importActor } from "@/lib/newsroom/access/actor";
import { ensureTopic } from "@/lib/newsroom/topic/ensure-topic";
import { database, type Tx } from "@/lib/platform/db/database";
import { getHome } from "@/lib/site/home";
import { getSectionPage } from "@/lib/site/section-page";
import { getTopicPage } from "@/lib/site/topic-page";
import { aSection } from "@/lib/testing/a-section";
import { aPublicStory } from "@/lib/testing/a-story";
import { reader } from "../db/reader";
import { readFolded } from "./fold-copies";
import { after, newestFirst } from "./publication-order";
import { datedSelect } from "./story-card";

const inOne = <Value>(work: (tx: Tx) => Promise<Value>) => database().$transaction(work, { timeout: 60_000 });
const HOUR = 3_600_000;
let section: { id: string; slug: string };
let topicSlug = "";
/** The newest first; the second is an older copy of the first, the fourth of the third */
const ids: string[] = [];

beforeAll(async () => {
  section = await inOne((tx) => aSection(tx));
  const topicId = await inOne((tx) => ensureTopic(tx, importActor, { name: "Copied rivers", lang: "en" }));
  topicSlug = (await database().topic.findUniqueOrThrow({ where: { id: topicId } })).slug;
  for (let at = 1; at <= 5; at++) {
    const fields = { sectionId: section.id, topicIds: [topicId] };
    const { storyId } = await inOne((tx) => aPublicStory(tx, fields, new Date(Date.now() - at * HOUR)));
    ids.push(storyId);
  }
  await database().storyCopy.deleteMany({ where: { storyId: { in: ids } } });
  const pairs = [ids.slice(0, 2), ids.slice(2, 4)].flatMap(([a = "", b = ""]) => [
    { storyId: a, copyId: b, likeness: 0.9 },
    { storyId: b, copyId: a, likeness: 0.9 },
  ]);
  await database().storyCopy.createMany({ data: pairs });
});
afterAll(() => database().$disconnect());

const folded = () => [ids[0], ids[2], ids[4]];
const shownIn = (answer: { status: number; page?: unknown }) => ids.filter((id) => JSON.stringify(answer).includes(id));

test("section, topic and front show the newest of copies", async () => {
  expect(shownIn(await getSectionPage("-", section.slug, null))).toEqual(folded());
  expect(shownIn(await getTopicPage("-", topicSlug, null))).toEqual(folded());
  expect(shownIn(await getHome("-"))).toEqual(folded());
});

test("pages are filled up with what comes after copies, and go on where they ended", async () => {
  const where = { sectionId: section.id, lang: "en" };
  const next = (most: number, start: { at: Date; id: string } | null) =>
    readFolded(
      most,
      start,
      (from, take) =>
        reader().publicStory.findMany({
          where: { ...where, ...after(from) },
          orderBy: newestFirst,
          take,
          select: datedSelect,
        }),
      (some) => reader().publicStory.findMany({ where: { ...where, id: { in: some } }, select: datedSelect }),
    );
  const first = await next(2, null);
  expect(first.map((row) => row.id)).toEqual([ids[0], ids[2]]);
  const last = first[1];
  expect((await next(2, last ? { at: last.firstPublishedAt, id: last.id } : null)).map((row) => row.id)).toEqual([
    ids[4],
  ]);
});

test("an older copy is shown again where the newer one is in another list", async () => {
  const elsewhere = await inOne((tx) => aSection(tx));
  await database().story.update({ where: { id: ids[0] }, data: { sectionId: elsewhere.id } });
  expect(shownIn(await getSectionPage("-", section.slug, null))).toEqual([ids[1], ids[2], ids[4]]);
});
