import { afterAll, beforeEach, expect, test } from "vitest";
import { keepSearches } from "@/lib/jobs/keep-searches";
import { database, openDatabase } from "@/lib/platform/db/database";
import { noteSearch } from "@/lib/platform/searches/asked-searches";
import { aMember } from "@/lib/testing/a-member";
import { listSearches } from "./list-searches";

const db = database();
const editor = () => db.$transaction((tx) => aMember(tx, "editor"));

beforeEach(async () => {
  await db.searchTerm.deleteMany();
});
afterAll(() => db.$disconnect());

async function asked(query: string, times: number, found: number | null, lang = "en") {
  for (let time = 0; time < times; time++) noteSearch({ lang, query, words: query.toLowerCase(), found });
  await keepSearches(db);
}

const told = (queries: { query: string; asked: number; found: number | null }[]) =>
  queries.map(({ query, asked, found }) => `${query} ${asked} ${found}`);

test("what was asked three times is told, most often first, with what it found last", async () => {
  await asked("Ferry", 2, 7);
  await asked("ferry", 3, 8);
  await asked("lighthouse", 3, 0);
  await asked("lighthouse", 1, null);
  await asked("rare", 2, 0);
  await asked("phare", 3, 1, "fr");
  const { often, withoutResults } = await listSearches(await editor());
  expect(told(often)).toEqual(["ferry 5 8", "lighthouse 4 0", "phare 3 1"]);
  expect(told(withoutResults)).toEqual(["lighthouse 4 0"]);
});

test("days are added up, the last one tells what was found, and what is older does not count", async () => {
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000);
  const row = { lang: "en", words: "ferry", query: "ferry" };
  await db.searchTerm.createMany({
    data: [
      { ...row, day: day(6), asked: 2, found: 0 },
      { ...row, day: day(1), asked: 2, found: 5, query: "Ferry!" },
      { ...row, day: day(9), asked: 50, found: 0 },
    ],
  });
  const { often, withoutResults } = await listSearches(await editor());
  expect([told(often), withoutResults]).toEqual([["Ferry! 4 5"], []]);
});

test("reporters are not told", async () => {
  const reporter = await db.$transaction((tx) => aMember(tx, "reporter"));
  await expect(listSearches(reporter)).rejects.toMatchObject({ code: "not-permitted" });
});

test("what cannot be written is written the next time", async () => {
  const away = openDatabase("postgresql://nobody@127.0.0.1:1/none", 1);
  for (let time = 0; time < 3; time++) noteSearch({ lang: "en", query: "ferry", words: "ferry", found: 2 });
  await expect(keepSearches(away)).rejects.toThrow();
  await away.$disconnect();
  expect(await keepSearches(db)).toBe(1);
  expect(told((await listSearches(await editor())).often)).toEqual(["ferry 3 2"]);
});
