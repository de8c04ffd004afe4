import { afterAll, beforeAll, expect, test } from "vitest";
import { reindexStories } from "@/lib/jobs/reindex-stories";
import { database } from "@/lib/platform/db/database";
import { publishCollection } from "@/lib/testing/publish-collection";
import { searchStories } from "./search-stories";

const story = (key: string, lang: string, headline: string, text: string, day = "2026-03-01") => ({
  ...{ key, lang, day, headline, text },
});

const stories = [
  story(
    "hongkong",
    "en",
    "Thousands march in Hong Kong protests",
    "People came to the harbour and marched until the evening.",
  ),
  story(
    "long",
    "en",
    "A long, long march",
    "It was a long winter for all of the long distance walkers; the largest protests of the year were planned.",
  ),
  story("pinochet", "en", "Chile judges Pinochet again", "The general was to stand before a court in Santiago."),
  story(
    "deal",
    "en",
    "Chile signs a trade deal",
    "The deal was signed in Santiago. A deal of this size needs a parliament.",
  ),
  story("dead", "en", "Two dead after a storm", "Dead trees fell on a road near the coast."),
  story("tesla", "en", "Tesla opens a factory", "The company makes cars near the capital of Brandenburg."),
  story("test", "en", "Berlin begins a test of trams", "The test of new trams in Berlin will last a year."),
  story("att", "en", "AT&T buys a rival", "Shares of AT&T rose while R&D costs fell."),
  story(
    "att-no",
    "en",
    "At noon, T shirts",
    "They met at the shop that sells a T shirt and a lot of R and D sharpened pencils.",
  ),
  story("cpp", "en", "Why C++ is still taught", "Students learn it beside other languages."),
  story("vitamin", "en", "Vitamin C in winter", "Doctors looked at C and at D."),
  story("g7", "en", "G-7 leaders meet", "The club of seven met in a castle on a lake."),
  story("obrien", "en", "Mayor O’Brien resigns", "The mayor left the town hall by the back door."),
  story("billion", "en", "Bridge to cost 1.6 billion", "The bridge is dearer than planned, and late."),
  story("number", "en", "A march of 110,000", "Never had so many come to the square."),
  story("two", "en", "Merger worth $2bn", "Shareholders agree on the price at last."),
  story("wall", "en", "The sea wall holds", "Waves broke over the promenade at night."),
  story("seawall", "en", "A seawall for Skarvik", "The council will build it of granite."),
  story("usa", "en", "United States raises a tariff", "Importers pay more from Monday."),
  story("ko", "ko", "지하철 역 개장", "시민 들이 새 역을 찾았다."),
  story("strasse", "de", "Straßenbahn Unfall im Zentrum", "Niemand wurde verletzt."),
  story("ar", "ar", "الانتخابات في المدينة", "بدأت الانتخابات صباح اليوم في كل الأحياء."),
  story("he", "he", "הבחירות החלו", "התושבים באו לקלפיות בבוקר."),
  story("sr", "sr", "Избори у граду", "Грађани су изашли на изборе у недељу."),
  story("uk", "uk", "Пʼять мостів закрито", "Ремонт триватиме до весни."),
  story("zh", "zh", "SpaceX發射火箭", "2022年11月,公司在佛羅里達發射了新的火箭。"),
  story("ja", "ja", "SpaceXの打ち上げ成功", "2022年に打ち上げられた。ＮＡＳＡも参加した。"),
  story("fr", "fr", "L’élection est annulée", "Le tribunal a parlé hier."),
  story("plain", "en", "The harbour tunnel", "Short."),
  story(
    "wordy",
    "en",
    "Harbour tunnel: why the tunnel under the harbour of Skarvik will be late and who is to blame",
    "The harbour tunnel. The harbour tunnel. The harbour tunnel is late.",
    "2026-03-09",
  ),
];

let keys = new Map<string, string>();

beforeAll(async () => {
  const ids = await database().$transaction((tx) => publishCollection(tx, stories), { timeout: 60_000 });
  keys = new Map(Object.entries(ids).map(([key, id]) => [id, key]));
});
afterAll(() => database().$disconnect());

async function found(query: string, lang = "en") {
  const { results, near, ...rest } = await searchStories(lang, query);
  const keysOf = (some: { id: string }[]) => some.map(({ id }) => keys.get(id));
  return { ...rest, results: keysOf(results), near: keysOf(near) };
}

test.each([
  ["hong kong protests latest", "hongkong"],
  ["pinochet dead", "pinochet"],
  ["tesla berlin", "tesla"],
])("no correctly spelt word of %j is replaced: one is left out", async (query, key) => {
  const { results, near, takenFor, didYouMean } = await found(query);
  expect([results, takenFor, didYouMean]).toEqual([[], undefined, undefined]);
  expect(near.slice(0, 2)).toContain(key);
});

test.each([
  ["AT&T", "en", ["att"]],
  ["R&D", "en", ["att"]],
  ["C++", "en", ["cpp"]],
  ["G7", "en", ["g7"]],
  ["G-7", "en", ["g7"]],
  ["O'Brien", "en", ["obrien"]],
  ["obrien", "en", ["obrien"]],
  ["1.6 billion", "en", ["billion"]],
  ["1.6bn", "en", ["billion"]],
  ["110000", "en", ["number"]],
  ["110,000", "en", ["number"]],
  ["110k", "en", ["number"]],
  ["2 billion", "en", ["two"]],
  ["2bn", "en", ["two"]],
  ["usa tariff", "en", ["usa"]],
  ["US tariff", "en", ["usa"]],
  ["U.S. tariff", "en", ["usa"]],
  ["지하철역", "ko", ["ko"]],
  ["straßenbahnunfall", "de", ["strasse"]],
  ["انتخابات", "ar", ["ar"]],
  ["والانتخابات", "ar", ["ar"]],
  ["בחירות", "he", ["he"]],
  ["izbori", "sr", ["sr"]],
  ["избори", "sr", ["sr"]],
  ["п'ять", "uk", ["uk"]],
  ["п’ять", "uk", ["uk"]],
  ["spacex", "zh", ["zh"]],
  ["2022", "zh", ["zh"]],
  ["发射火箭", "zh", ["zh"]],
  ["SpaceX发射", "zh", ["zh"]],
  ["SpaceX", "ja", ["ja"]],
  ["2022年", "ja", ["ja"]],
  ["NASA", "ja", ["ja"]],
  ["ＳｐａｃｅＸ", "ja", ["ja"]],
  ["élection", "fr", ["fr"]],
  ["l'élection annulée", "fr", ["fr"]],
])("%j in %s finds %j alone", async (query, lang, expected) => {
  expect((await found(query, lang)).results).toEqual(expected);
});

test.each(["seawall", "sea wall"])("%s finds both spellings", async (query) => {
  expect((await found(query)).results.sort()).toEqual(["seawall", "wall"]);
});

test.each([
  ["“hong kong”", ["hongkong"]],
  ["„trade deal“", ["deal"]],
  ["«trade deal»", ["deal"]],
  ["march –hong", ["long", "number"]],
  ["pinochet OR tesla", ["pinochet", "tesla"]],
  ["chile NOT pinochet", ["deal"]],
])("%s finds %j", async (query, expected) => {
  expect((await found(query)).results.sort()).toEqual(expected);
});

test("an operator of another search engine is left out and named", async () => {
  expect(await found("site:example.com tesla")).toMatchObject({ results: ["tesla"], ignored: ["site:"] });
});

test("a headline that is little more than the query comes first", async () => {
  expect((await found("harbour tunnel")).results).toEqual(["plain", "wordy"]);
});

test("where the index is of an earlier format it is made again, and found meanwhile", async () => {
  await database()
    .$executeRaw`update story_search set format = 0, document = ts_delete(document, '{att,r,rd}'::text[])`;
  expect((await found("AT&T")).results).toEqual(["att"]);
  expect((await found("att")).results).toEqual([]);
  expect(await reindexStories(database())).toBe(stories.length);
  expect((await found("att")).results).toEqual(["att"]);
  expect(await reindexStories(database())).toBe(0);
});
