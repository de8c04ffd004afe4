import { afterAll, beforeAll, expect, test } from "vitest";
import { indexSearch } from "@/lib/newsroom/search/index-search";
import { database } from "@/lib/platform/db/database";
import { publishCollection } from "@/lib/testing/publish-collection";
import { searchStories } from "../search-stories";

let story = "";

beforeAll(async () => {
  const ids = await database().$transaction((tx) => publishCollection(tx), { timeout: 60_000 });
  story = ids["train-1"] ?? "";
  await database().$transaction(async (tx) => {
    const topic = await tx.topic.create({ data: { slug: "gauges", names: { en: "Narrow gauges", de: "Schmalspur" } } });
    const author = await tx.author.create({ data: { slug: "quistner", name: "Ilse Quistnér", sortName: "Quistnér" } });
    await tx.author.create({ data: { slug: "veldmark", name: "Jan Veldmark", sortName: "Veldmark" } });
    const place = { storyId: story, lang: "en", publishedAt: new Date("2026-03-03T12:00:00Z"), rank: 0 };
    await tx.storyTopic.create({ data: { ...place, topicId: topic.id } });
    await tx.storyByline.create({ data: { ...place, authorId: author.id } });
    const rows = await tx.publicStory.findMany({ where: { id: story } });
    const texts = rows.map(({ id, firstPublishedAt, ...row }) => ({
      ...row,
      storyId: id,
      publishedAt: firstPublishedAt,
    }));
    await indexSearch(tx, texts);
  });
});
afterAll(() => database().$disconnect());

test.each([
  ["a letter of an author's name is wrong", "quistmer", "Quistnér"],
  ["two letters are", "qistmer", "Quistnér"],
  ["a word of the text stands beside it", "vossberg quisner", "vossberg Quistnér"],
  ["a letter of a topic's name is missing", "narrow gages", "narrow gauges"],
])("a story is found by its author or topic where %s", async (_, query, takenFor) => {
  const found = await searchStories("en", query);
  expect([found.results.map(({ id }) => id), found.takenFor]).toEqual([[story], takenFor]);
});

test("a topic's name in another language and an author without a story are not meant", async () => {
  for (const query of ["schmalspr", "veldmrk"]) {
    const found = await searchStories("en", query);
    expect([found.results, found.takenFor], query).toEqual([[], undefined]);
  }
});
