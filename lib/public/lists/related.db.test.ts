import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importActor } from "@/lib/newsroom/access/actor";
import { unpublish } from "@/lib/newsroom/story/unpublish";
import { database } from "@/lib/platform/db/database";
import { publishCollection } from "@/lib/testing/publish-collection";
import { publicRelated } from "../db/reader";

let ids: Record<string, string> = {};

beforeAll(async () => {
  ids = await database().$transaction((tx) => publishCollection(tx), { timeout: 60_000 });
});
afterAll(() => database().$disconnect());

const keyOf = (id: string) => Object.keys(ids).find((key) => ids[key] === id) ?? "";

/** The first keys of a list, whether or not it is long enough for readers. */
async function related(key: string, limit = 4): Promise<string[]> {
  const asked = { topicId: null, most: 10, mainLang: "en", languages: ["en", "de", "ja", "es"] };
  const rows = await publicRelated({ storyId: ids[key] ?? "", ...asked });
  return rows.map(({ id }) => keyOf(id)).slice(0, limit);
}

describe("a related list", () => {
  test("begins with the same event, told by words that both stories hold", async () => {
    for (const key of await related("train-2", 2)) expect(key).toMatch(/^train-/);
    expect(await related("election-1", 1)).toEqual(["election-2"]);
    const edge = await database().relatedEdge.findFirst({
      where: { fromId: ids["election-1"], toId: ids["election-2"] },
    });
    expect(edge?.reasons).toEqual(["lind", "halden", "marta"]);
  });

  test("reaches stories that came out before and after", async () => {
    expect(await related("train-1", 2)).toContain("train-3");
    expect((await related("train-3", 3)).join()).toMatch(/train-(?:1|copy)/);
  });

  test("keeps sister events apart", async () => {
    expect(await related("tram-1", 1)).toEqual(["tram-2"]);
    expect(await related("tram-2", 1)).toEqual(["tram-1"]);
  });

  test("shows one of two copies, and never a copy of the story itself", async () => {
    const shown = await related("train-2", 8);
    expect(shown.filter((key) => key === "train-1" || key === "train-copy")).toHaveLength(1);
    expect(await related("train-1", 8)).not.toContain("train-copy");
  });

  test("stays in its language, also where words are not parted by spaces", async () => {
    expect(await related("ja-1")).toEqual(["ja-2"]);
    expect(await related("de-1")).toEqual(["de-2"]);
    expect((await related("es-1")).every((key) => !/^(?:de|ja)/.test(key))).toBe(true);
  });

  test("is filled up with the newest of the section, each once", async () => {
    const shown = await related("bread", 6);
    expect(shown).toHaveLength(6);
    expect(new Set(shown).size).toBe(6);
    expect(shown).not.toContain("bread");
  });
});

test("pins come first and hidden stories not at all", async () => {
  await database().storyPin.createMany({
    data: [
      { storyId: ids["election-2"] ?? "", otherId: ids.bread ?? "", position: 1 },
      { storyId: ids["election-2"] ?? "", otherId: ids["election-1"] ?? "", position: null },
    ],
  });
  const shown = await related("election-2", 10);
  expect(shown[0]).toBe("bread");
  expect(shown).not.toContain("election-1");
});

test("a withdrawn story is gone at once from others' lists and touches their pages", async () => {
  expect(await related("train-2", 10)).toContain("train-3");
  const before = await database().cacheTouch.count();
  await database().$transaction((tx) => unpublish(tx, importActor, { storyId: ids["train-3"] ?? "" }));
  expect(await related("train-2", 10)).not.toContain("train-3");
  const touched = await database().cacheTouch.findMany({ orderBy: { id: "asc" }, skip: before, select: { tag: true } });
  expect(touched.map(({ tag }) => tag)).toContain(`story:${ids["train-2"]}`);
  expect(await database().storyWords.count({ where: { storyId: ids["train-3"] } })).toBe(0);
  expect(await database().storySearch.count({ where: { storyId: ids["train-3"] } })).toBe(0);
  const word = await database().publicWord.findFirst({ where: { lang: "en", word: "inspectors" } });
  expect(word).toBeNull();
});
