import { afterAll, beforeAll, expect, test } from "vitest";
import { importActor } from "@/lib/newsroom/access/actor";
import { endPromotion } from "@/lib/newsroom/search/end-promotion";
import { promote } from "@/lib/newsroom/search/promote";
import { unpublish } from "@/lib/newsroom/story/unpublish";
import { database } from "@/lib/platform/db/database";
import { aMember } from "@/lib/testing/a-member";
import { aDraft } from "@/lib/testing/a-story";
import { publishCollection } from "@/lib/testing/publish-collection";
import { getSuggestions } from "./get-suggestions";
import { searchStories } from "./search-stories";

let ids: Record<string, string> = {};

beforeAll(async () => {
  ids = await database().$transaction((tx) => publishCollection(tx), { timeout: 60_000 });
});
afterAll(() => database().$disconnect());

const idOf = (key: string) => ids[key] ?? "";
const texts = async (lang: string, typed: string) => (await getSuggestions(lang, typed)).map(({ text }) => text);

test.each([
  ["the beginning of a word", "en", "sourd", "How to keep sourdough alive through winter"],
  ["a word and the beginning of the next", "en", "timber tra", "Timber train derails outside Vossberg"],
  ["letters without their accents", "de", "uberschw", "Überschwemmung in Grünau"],
  ["part of a Japanese headline", "ja", "地下鉄", "北町の地下鉄、利用者が予想を上回る"],
])("suggestions follow %s", async (_, lang, typed, text) => {
  expect(await texts(lang, typed)).toContain(text);
});

test("suggestions are headlines, the newest first, and never those of drafts or other languages", async () => {
  await database().$transaction((tx) => aDraft(tx, { headline: "Vossberg prepares a secret", lang: "en" }));
  expect(await texts("en", "vossb")).toEqual([
    "Broken points blamed for Vossberg derailment",
    "Cranes lift timber wagons at Vossberg",
    "Timber train derails outside Vossberg",
  ]);
  expect(await texts("de", "vossb")).toEqual([]);
});

test("suggestions name sections, topics and authors that begin so, where they have public stories", async () => {
  const topic = await database().topic.create({ data: { slug: "zinc-ferries", names: { en: "Zinc ferries" } } });
  const author = await database().author.create({ data: { slug: "zinc-lee", name: "Zinc Lee", sortName: "Lee" } });
  expect(await getSuggestions("en", "zinc")).toEqual([]);
  const place = { storyId: idOf("tram-2"), lang: "en", publishedAt: new Date("2026-03-06T12:00:00Z"), rank: 0 };
  await database().storyTopic.create({ data: { ...place, topicId: topic.id } });
  expect(await getSuggestions("en", "zinc")).toEqual([
    { kind: "topic", text: "Zinc ferries", path: "/topic/zinc-ferries" },
  ]);
  await database().storyByline.create({ data: { ...place, authorId: author.id } });
  expect((await getSuggestions("en", "Zinc L")).map(({ path }) => path)).toEqual(["/author/zinc-lee"]);
  expect(await getSuggestions("en", "inc")).toEqual([]);
});

test.each(["", " ", "\0", "'", '"', "a & | ! : * ( ) <->", "\\", "\ud800", "%", "-", "🦊"])(
  "any text may be typed: %j",
  async (typed) => {
    await expect(getSuggestions("en", typed)).resolves.toBeInstanceOf(Array);
    await expect(getSuggestions(typed, "train")).resolves.toBeInstanceOf(Array);
  },
);

test("a text of any length may be typed", async () => {
  await expect(getSuggestions("en", "x y".repeat(5_000))).resolves.toEqual([]);
});

test("facets count the sections and years of what was found, and lead to the stories that they count", async () => {
  const old = {
    key: "old-train",
    lang: "en",
    day: "2024-05-05",
    headline: "Vossberg station opens",
    text: "A train came.",
  };
  await database().$transaction((tx) => publishCollection(tx, [old]), { timeout: 60_000 });
  const { facets, results } = await searchStories("en", "Vossberg");
  const years = facets.filter((facet) => facet.field === "year");
  expect(years.map(({ name }) => name)).toEqual(["2026", "2024"]);
  expect(facets.filter((facet) => facet.field === "section")).toHaveLength(2);
  for (const facet of facets) {
    const narrowed = await searchStories("en", facet.query);
    expect([facet.query, narrowed.results.length]).toEqual([facet.query, facet.stories]);
    expect(narrowed.facets.map(({ field }) => field)).not.toContain(facet.field);
  }
  expect(results.length).toBe(years.reduce((sum, { stories }) => sum + stories, 0));
});

test("editors put a story first for a query, however it is written, until they end that or the story goes", async () => {
  const keys = async (query: string) => (await searchStories("en", query)).results.map((card) => card.id);
  expect((await keys("Vossberg"))[0]).not.toBe(idOf("bread"));
  const { editor, reporter } = await database().$transaction(async (tx) => ({
    editor: await aMember(tx, "editor"),
    reporter: await aMember(tx, "reporter"),
  }));
  const input = { storyId: idOf("bread"), query: "Vossberg!" };
  await expect(database().$transaction((tx) => promote(tx, reporter, input))).rejects.toMatchObject({
    code: "not-permitted",
  });
  await expect(database().$transaction((tx) => promote(tx, editor, { ...input, query: "!?" }))).rejects.toMatchObject({
    code: "invalid-input",
  });
  const { id } = await database().$transaction((tx) => promote(tx, editor, input));
  await expect(database().$transaction((tx) => promote(tx, editor, input))).rejects.toMatchObject({ code: "in-use" });
  const { results } = await searchStories("en", "vóssberg");
  expect(results[0]).toMatchObject({ id: idOf("bread"), isPromoted: true });
  expect(results[1]?.isPromoted).toBeUndefined();
  await database().$transaction((tx) => endPromotion(tx, editor, { id }));
  expect(await keys("vossberg")).not.toContain(idOf("bread"));

  await database().$transaction((tx) => promote(tx, editor, input));
  await database().$transaction((tx) => unpublish(tx, importActor, { storyId: idOf("bread") }));
  expect(await keys("vossberg")).not.toContain(idOf("bread"));
});

test("a promoted story is found where nothing else is, and stands once in the list", async () => {
  const storyId = idOf("tram-1");
  await database().$transaction((tx) => promote(tx, importActor, { storyId, query: "zeppelin" }));
  await database().$transaction((tx) => promote(tx, importActor, { storyId, query: "tram" }));
  expect((await searchStories("en", "zeppelin")).results.map((card) => card.id)).toEqual([storyId]);
  const trams = (await searchStories("en", "tram")).results.map((card) => card.id);
  expect([trams[0], trams.filter((id) => id === storyId).length]).toEqual([storyId, 1]);
});

test("where few stories have a word and more have one like it, that is offered as another query", async () => {
  const story = {
    key: "vosberg",
    lang: "en",
    day: "2026-03-02",
    headline: "Choir of Vosberg sings",
    text: "A choir sang all night.",
  };
  await database().$transaction((tx) => publishCollection(tx, [story]), { timeout: 60_000 });
  const found = await searchStories("en", "Vosberg ");
  expect([found.total, found.didYouMean, found.takenFor]).toEqual([1, "vossberg", undefined]);
  expect((await searchStories("en", "Vossberg ")).didYouMean).toBeUndefined();
});

test("where nothing is found, the newest stories of the topic or section that is called most like it are shown", async () => {
  const topic = await database().topic.create({ data: { slug: "zither-museums", names: { en: "Zither museums" } } });
  const place = { storyId: idOf("tram-2"), lang: "en", publishedAt: new Date("2026-03-06T12:00:00Z"), rank: 3 };
  await database().storyTopic.create({ data: { ...place, topicId: topic.id } });
  const { instead, results, near } = await searchStories("en", "zither musem qqqq ");
  expect([results, near]).toEqual([[], []]);
  expect(instead).toMatchObject({ closest: { name: "Zither museums", path: "/topic/zither-museums" } });
  expect(instead?.cards.map(({ id }) => id)).toEqual([idOf("tram-2")]);
  const other = (await searchStories("en", "zzzzqqqq ")).instead;
  expect([other?.closest, other?.cards.length]).toEqual([undefined, 4]);
  expect((await searchStories("en", "tram")).instead).toBeUndefined();
});
