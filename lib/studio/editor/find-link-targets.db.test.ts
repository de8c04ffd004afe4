import { afterAll, beforeAll, expect, test } from "vitest";
import { database } from "@/lib/platform/db/database";
import { aDraft } from "@/lib/testing/a-story";
import { publishCollection } from "@/lib/testing/publish-collection";
import { findLinkTargets } from "./find-link-targets";

let ids: Record<string, string> = {};

beforeAll(async () => {
  ids = await database().$transaction((tx) => publishCollection(tx), { timeout: 60_000 });
});
afterAll(() => database().$disconnect());

const names = async (lang: string, q: string) => (await findLinkTargets(lang, q)).map(({ name }) => name);

test("stories are found by words of their headlines, the newest first, those of another language after them and marked", async () => {
  const found = await findLinkTargets("en", "vossb");
  expect(found.map(({ name }) => name)).toEqual([
    "Broken points blamed for Vossberg derailment",
    "Cranes lift timber wagons at Vossberg",
    "Timber train derails outside Vossberg",
  ]);
  const { path } = await database().publicStory.findFirstOrThrow({ where: { headline: found[0]?.name } });
  expect(found[0]).toEqual({ id: path, kind: "story", name: "Broken points blamed for Vossberg derailment" });
  expect((await findLinkTargets("de", "vossb")).map(({ name, lang }) => ({ name, lang }))).toEqual(
    found.map(({ name }) => ({ name, lang: "en" })),
  );
});

test("what is not public has no address to link to", async () => {
  await database().$transaction((tx) => aDraft(tx, { headline: "Vossberg prepares a secret", lang: "en" }));
  expect(await names("en", "secret")).toEqual([]);
  await database().topic.create({ data: { slug: "quiet-port", names: { en: "Quiet port" } } });
  await database().author.create({ data: { slug: "quiet-lee", name: "Quiet Lee", sortName: "Lee" } });
  expect(await names("en", "quiet")).toEqual([]);
});

test("topics and authors are found by any part of their names", async () => {
  const topic = await database().topic.create({ data: { slug: "zinc-ferries", names: { en: "Zinc ferries" } } });
  const author = await database().author.create({ data: { slug: "lee-zinc", name: "Lee Zinc", sortName: "Zinc" } });
  const place = { storyId: ids["tram-2"] ?? "", lang: "en", publishedAt: new Date("2026-03-06T12:00:00Z"), rank: 0 };
  await database().storyTopic.create({ data: { ...place, topicId: topic.id } });
  await database().storyByline.create({ data: { ...place, authorId: author.id } });
  expect(await findLinkTargets("en", "ZINC")).toEqual([
    { id: "/topic/zinc-ferries", kind: "topic", name: "Zinc ferries" },
    { id: "/author/lee-zinc", kind: "author", name: "Lee Zinc" },
  ]);
  expect((await findLinkTargets("en", "ferries")).map(({ id }) => id)).toEqual(["/topic/zinc-ferries"]);
});

test.each(["", " ", "\0", "'", "a & | ! : * ( ) <->", "\\", "\ud800", "%", "_", "🦊"])(
  "any text may be typed: %j",
  async (typed) => {
    await expect(findLinkTargets("en", typed)).resolves.toBeInstanceOf(Array);
    await expect(findLinkTargets(typed.slice(0, 35), "train")).resolves.toBeInstanceOf(Array);
  },
);

test("a text of any length may be typed", async () => {
  await expect(findLinkTargets("en", "x".repeat(9_999))).resolves.toEqual([]);
});
