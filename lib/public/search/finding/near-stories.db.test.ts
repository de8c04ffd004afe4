import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { database, openDatabase } from "@/lib/platform/db/database";
import { env } from "@/lib/platform/env";
import { workBudget } from "@/lib/platform/fairness/work-budget";
import { publishCollection } from "@/lib/testing/publish-collection";
import { parseQuery } from "../query/parse-query";
import { queryParts } from "../query/query-parts";
import { searchStories } from "../search-stories";
import { findStories } from "./find-stories";

let ids: Record<string, string> = {};
let keys = new Map<string, string>();

beforeAll(async () => {
  ids = await database().$transaction((tx) => publishCollection(tx), { timeout: 60_000 });
  keys = new Map(Object.entries(ids).map(([key, id]) => [id, key]));
});
afterAll(() => database().$disconnect());

const keysOf = (stories: { id: string }[]) => stories.map(({ id }) => keys.get(id));

describe("what stands in quotes is kept", () => {
  test.each([
    ["alone", '"rails the leaves"', []],
    ["beside a word that no story has", '"leaves the rails" zeppelin', ["tram-1"]],
    ["beside words of which a story has some", '"leaves the rails" stone honey', ["tram-1"]],
    ["in a script that does not part its words", '"地下鉄は空を飛ぶ"', []],
  ])("%s", async (_, query, near) => {
    const found = await searchStories(/[a-z]/.test(query) ? "en" : "ja", query);
    expect([keysOf(found.results), keysOf(found.near), found.total]).toEqual([[], near, 0]);
  });
});

test("what matches is counted apart from what is near", async () => {
  const found = await searchStories("en", "ostheim tram stone");
  expect([keysOf(found.results).sort(), found.total]).toEqual([["tram-1", "tram-2"], 2]);
  expect(keysOf(found.near)).toContain("train-2");
  expect(found.facets.every((facet) => facet.stories <= found.total)).toBe(true);
});

test("of stories that say the same the newest stands for all", async () => {
  const text =
    "The harbour of Kittelvik froze over on Sunday, and nine fishing boats lay fast in the ice until an icebreaker came.";
  const rows = ["2026-02-01", "2026-02-03", "2026-02-02"].map((day, n) => ({
    key: `ice-${n}`,
    lang: "en",
    day,
    headline: "Boats fast in the ice of Kittelvik",
    text,
  }));
  const own = await database().$transaction((tx) => publishCollection(tx, rows), { timeout: 60_000 });
  const { results, total } = await searchStories("en", "kittelvik icebreaker");
  expect([results.map(({ id }) => id), total]).toEqual([[own["ice-1"]], 1]);
});

test("a word that stories have is kept where the misspelt one explains that nothing was found", async () => {
  const rows = ["tailor", "sailor"].map((who) => ({
    ...{ key: who, lang: "en", day: "2026-02-04", headline: `The last ${who} of Grindholm` },
    text: `For sixty years people came to the ${who} in the lane behind the church, and nobody ever left without a story.`,
  }));
  const own = await database().$transaction((tx) => publishCollection(tx, rows), { timeout: 60_000 });
  const { results, takenFor } = await searchStories("en", "tailor grindhomm");
  expect([results.map(({ id }) => id), takenFor]).toEqual([[own.tailor], "tailor Grindholm"]);
  const both = await searchStories("en", "sailr grindhomm");
  expect(both.results.map(({ id }) => id)).toContain(own.sailor);
});

test("a text without spaces that is longer than the index holds is published, and found by its beginning", async () => {
  const characters = Array.from({ length: 190_000 }, (_, n) => 0x4e00 + ((n * 7919 + (n >> 7)) % 20_000));
  const text = `鯨魚上岸${characters.map((code) => String.fromCodePoint(code)).join("")}`;
  const row = { key: "whale", lang: "zh", day: "2026-02-05", headline: "海邊的鯨魚", text };
  const own = await database().$transaction((tx) => publishCollection(tx, [row]), { timeout: 60_000 });
  expect((await searchStories("zh", "鯨魚上岸")).results.map(({ id }) => id)).toEqual([own.whale]);
});

test.each([
  ["tells of the last months what it can in the time that is left", "2027-01-01", [500]],
  ["does so without the months where these cannot be told either", "2027-01-02", [500, 500]],
])("a search that takes too long %s", async (_, day, lost) => {
  // Which months these are is kept for each day that is asked for.
  const parsed = parseQuery(`vossberg before:${day}`);
  const parts = await queryParts("en", parsed);
  const other = openDatabase(env().DATABASE_URL ?? "", 1);
  const [isHeld, isGivenUp] = [withResolvers(), withResolvers()];
  const holding = other.$transaction(
    async (tx) => {
      await tx.$executeRaw`lock table story_search in access exclusive mode`;
      isHeld.resolve();
      await isGivenUp.promise;
    },
    { timeout: 60_000 },
  );
  await isHeld.promise;
  const times = [...lost];
  // Who asks how much time is left once more has given up what was asked before.
  const left = () => {
    if (times.length === 0) isGivenUp.resolve();
    return times.shift() ?? 50_000;
  };
  const found = await findStories("en", parsed, parts, { left, spend: () => {} });
  await holding;
  await other.$disconnect();
  expect(found.isPartial).toBe(true);
  expect(keysOf(found.hits)).toContain("train-3");
});

test("a search without any time left is an answer too", async () => {
  const parsed = parseQuery("vossberg");
  const found = await findStories("en", parsed, await queryParts("en", parsed), workBudget(0));
  expect(found).toMatchObject({ hits: [], isPartial: true });
});

function withResolvers() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
