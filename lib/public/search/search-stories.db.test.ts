import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importActor } from "@/lib/newsroom/access/actor";
import { unpublish } from "@/lib/newsroom/story/unpublish";
import { database } from "@/lib/platform/db/database";
import { aDraft } from "@/lib/testing/a-story";
import { publishCollection } from "@/lib/testing/publish-collection";
import { searchStories } from "./search-stories";

let ids: Record<string, string> = {};
let keys = new Map<string, string>();

beforeAll(async () => {
  ids = await database().$transaction((tx) => publishCollection(tx), { timeout: 60_000 });
  keys = new Map(Object.entries(ids).map(([key, id]) => [id, key]));
});
afterAll(() => database().$disconnect());

async function listed(lang: string, query: string): Promise<(string | undefined)[]> {
  const { results, near } = await searchStories(lang, query);
  return [...results, ...near].map(({ id }) => keys.get(id));
}

const first = async (lang: string, query: string) => (await listed(lang, query))[0];

describe("search finds", () => {
  test.each([
    ["words of headline and text", "en", "sourdough honey", "bread"],
    ["other forms of a word", "en", "derailing timber", "train-1"],
    ["the last word while it is being typed", "en", "mayoral elec", "election-1"],
    ["a misspelt word", "en", "sourdoguh", "bread"],
    ["two misspelt words", "en", "recuont mayro", "election-2"],
    ["a phrase", "en", '"leaves the rails"', "tram-1"],
    ["what is not excluded", "en", "Ostheim -tram -wagon -bus", "train-1"],
    ["accents or none", "de", "Gruenau Überschwemmung", "de-1"],
    ["without accents", "es", "eleccion penalba", "es-1"],
    ["with accents of its language", "es", "elección", "es-1"],
    ["parts of Japanese texts", "ja", "予想を上回り", "ja-2"],
    ["most of a Japanese text with one wrong letter", "ja", "地下鉄は利用者が余想を上回り", "ja-2"],
    ["parts of Korean words", "ko", "사로에서", "ko-1"],
    ["Arabic without hamza and vowel signs", "ar", "افتتاح مكتبه القراء", "ar-1"],
    ["Hindi words with their vowel signs", "hi", "नया पुल", "hi-1"],
    ["most words where one is nowhere", "en", "sourdough honey zeppelin", "bread"],
  ])("%s", async (_, lang, query, key) => {
    expect(await first(lang, query)).toBe(key);
  });

  test("only stories of the edition's language", async () => {
    expect(await listed("en", "Grünau")).toEqual([]);
  });

  test("what came out before or after a day", async () => {
    expect(await first("en", "Vossberg after:2026-03-05")).toBe("train-3");
    expect(await first("en", "Halden before:2026-03-05")).toBe("election-1");
    expect(await listed("en", "Halden after:2026-04")).toEqual([]);
  });

  test("what a section, topic or author has, and nothing for an unknown one", async () => {
    const { slug } = await database().section.findFirstOrThrow({ where: { stories: { some: { id: ids.bread } } } });
    expect(await first("en", `sourdough section:${slug}`)).toBe("bread");
    expect(await listed("en", "sourdough section:nowhere author:nobody")).toEqual([]);
  });
});

test("a misspelt query says what it was taken for", async () => {
  expect((await searchStories("en", "keep sourdoguh alive")).takenFor).toBe("keep sourdough alive");
  expect((await searchStories("en", "keep sourdough alive")).takenFor).toBeUndefined();
});

test("snippets are parts of the text with the searched words marked", async () => {
  const { results } = await searchStories("en", "honey starter");
  const marked = results[0]?.snippet?.filter((part) => part.isMarked).map((part) => part.text);
  expect(marked).toEqual(["starter", "honey"]);
});

test("a brief's headline is not said again below it", async () => {
  const headline = "Quayside lantern glows again.";
  const brief = { lang: "en", day: "2026-02-02", headline };
  const rows = [
    { ...brief, key: "all-said", text: headline },
    { ...brief, key: "more-said", text: `${headline} Its keeper lit the lantern at dusk.` },
    { ...brief, key: "said-elsewhere", text: `${headline} Its keeper came home.` },
  ];
  const put = await database().$transaction((tx) => publishCollection(tx, rows), { timeout: 60_000 });
  const { results } = await searchStories("en", "quayside lantern");
  const below = (key: string) => {
    const hit = results.find(({ id }) => id === put[key]);
    return hit && (hit.snippet?.map(({ text }) => text).join("") ?? hit.teaser);
  };
  expect(below("all-said")).toBe("");
  expect(below("more-said")).toBe("Its keeper lit the lantern at dusk.");
  expect(below("said-elsewhere")).toBe("Its keeper came home.");
});

test("results come in pages that do not overlap", async () => {
  const rows = Array.from({ length: 45 }, (_, n) => ({
    key: `page-${n}`,
    lang: "en",
    day: "2026-02-01",
    headline: `Lighthouse number ${n}`,
    text: `Keeper ${n} of the lighthouse.`,
  }));
  await database().$transaction((tx) => publishCollection(tx, rows), { timeout: 60_000 });
  const one = await searchStories("en", "lighthouse");
  const two = await searchStories("en", "lighthouse", one.next ?? "");
  const three = await searchStories("en", "lighthouse", two.next ?? "");
  const all = [one, two, three].flatMap((page) => page.results.map((card) => card.id));
  expect([one.total, all.length, new Set(all).size, three.next]).toEqual([45, 45, 45, null]);
});

test("drafts are never found, and a withdrawn story is gone at once", async () => {
  await database().$transaction((tx) => aDraft(tx, { headline: "Xylophone thieves", lang: "en" }));
  expect(await listed("en", "xylophone")).toEqual([]);
  expect(await first("en", "sourdough")).toBe("bread");
  await database().$transaction((tx) => unpublish(tx, importActor, { storyId: ids.bread ?? "" }));
  expect(await listed("en", "sourdough")).toEqual([]);
  expect((await searchStories("en", "sourdoguh")).takenFor).toBeUndefined();
});

describe("any text is a query", () => {
  test.each([
    "",
    " ",
    "\0",
    "'",
    "''--",
    '"',
    '"a" "',
    "\\",
    "a & | ! : * ( ) <-> 'b':*A",
    "-",
    "--x",
    '-"',
    "author:",
    'section:""',
    "before:9999-99 after:0000",
    "\ud800",
    "%_%",
    "a".repeat(10_000),
    "🦊 ".repeat(60),
    "ﷺ ﬁ ǆ",
    "$1 $x {{y}} <b>",
    "-train",
  ])("%j", async (query) => {
    await expect(searchStories("en", query)).resolves.toMatchObject({ isPartial: false });
  });

  const folder = path.resolve("../shared/data/hostile");
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
        /^(sql-and-search|strings)\/.*\.(txt|json|dic)$/.test(name),
      )
    : [];
  test.skipIf(files.length === 0)(
    `hostile strings of ${files.length} lists (skipped where ../shared/data/hostile is missing)`,
    async () => {
      for (const file of files) {
        const lines = readFileSync(path.join(folder, file), "utf8").split("\n").filter(Boolean);
        const some = lines.filter((_, index) => index % Math.ceil(lines.length / 60) === 0);
        for (let at = 0; at < some.length; at += 4) {
          await Promise.all(some.slice(at, at + 4).map((line) => searchStories("en", line)));
        }
      }
    },
    240_000,
  );
});
