import { afterAll, beforeAll, expect, test } from "vitest";
import { indexSearch } from "@/lib/newsroom/search/index-search";
import { database, type Tx } from "@/lib/platform/db/database";
import { publishCollection } from "@/lib/testing/publish-collection";
import { searchStories } from "../search-stories";

let keys = new Map<string, string>();

beforeAll(async () => {
  const ids = await database().$transaction((tx) => publishCollection(tx), { timeout: 60_000 });
  keys = new Map(Object.entries(ids).map(([key, id]) => [id, key]));
  const [first = "", third = ""] = [ids["train-1"], ids["train-3"]];
  await database().$transaction(async (tx) => {
    const names = { en: "Safety on rails", de: "Bahnsicherheit" };
    const topic = await tx.topic.create({ data: { slug: "rail-safety", names } });
    await tx.topic.create({ data: { slug: "derailments", names: { en: "Derailing" }, mergedIntoId: topic.id } });
    const author = await tx.author.create({ data: { slug: "asa-berg", name: "Åsa Berg", sortName: "Berg" } });
    const section = await tx.section.create({ data: { slug: "transport", names: { en: "Roads and rails" } } });
    const place = { storyId: first, lang: "en", publishedAt: new Date("2026-03-03T12:00:00Z"), rank: 0 };
    await tx.storyTopic.create({ data: { ...place, topicId: topic.id } });
    await tx.storyByline.create({ data: { ...place, authorId: author.id } });
    await tx.story.update({ where: { id: first }, data: { sectionId: section.id } });
    await tx.story.update({ where: { id: third }, data: { kind: "analysis" } });
    await indexAgain(tx, [first, third]);
  });
});
afterAll(() => database().$disconnect());

async function indexAgain(tx: Tx, ids: string[]): Promise<void> {
  const rows = await tx.publicStory.findMany({ where: { id: { in: ids } } });
  await indexSearch(
    tx,
    rows.map(({ id, firstPublishedAt, ...row }) => ({ ...row, storyId: id, publishedAt: firstPublishedAt })),
  );
}

async function found(query: string): Promise<string[]> {
  const { results } = await searchStories("en", query);
  return results.map(({ id }) => keys.get(id) ?? "").sort();
}

test.each([
  ["the name of a topic", 'vossberg topic:"safety on rails"', ["train-1"]],
  ["its name in another language", "vossberg topic:bahnsicherheit", ["train-1"]],
  ["its slug", "vossberg topic:rail-safety", ["train-1"]],
  ["a topic that was merged into it", "vossberg topic:Derailing", ["train-1"]],
  ["the name of a section", 'vossberg section:"Roads and Rails"', ["train-1"]],
  ["the name of an author", 'vossberg author:"åsa berg"', ["train-1"]],
  ["an author without accents", 'vossberg author:"Asa Berg"', ["train-1"]],
  ["a kind", "vossberg type:analysis", ["train-3"]],
  ["none of a topic", "vossberg -topic:rail-safety", ["train-2", "train-3", "train-copy"]],
  ["none of a section", "vossberg -section:transport", ["train-2", "train-3", "train-copy"]],
  ["none by an author", "vossberg -author:asa-berg", ["train-2", "train-3", "train-copy"]],
  ["none of a kind", "vossberg -type:analysis type:news", ["train-1", "train-2"]],
  ["not before a day", "vossberg -before:2026-03-09", ["train-3"]],
  ["not after a day", "vossberg -after:2026-03-03", ["train-1"]],
  ["no form of an excluded word", "vossberg -crane", ["train-3"]],
  ["all but a passage", 'vossberg -"derailed timber train"', ["train-1", "train-3"]],
  ["filters alone", "topic:rail-safety", ["train-1"]],
])("a search for %s", async (_, query, expected) => {
  expect(await found(query)).toEqual(expected);
});

test.each(["author:%", "author:_", 'author:"%a%"', "topic:%", "section:%", "topic:story", "author:'--", "topic:$1"])(
  "%s is nobody's name",
  async (filter) => {
    expect(await found(`vossberg ${filter}`)).toEqual([]);
  },
);

test("what names no day and no kind is looked for as words", async () => {
  expect(await found("lifted after:ostheim")).toEqual(["train-2"]);
  expect(await found("Lind before:2026-13-40")).toEqual([]);
  expect((await searchStories("en", "type:lifted vossberg")).near.map(({ id }) => keys.get(id))).toContain("train-2");
});
