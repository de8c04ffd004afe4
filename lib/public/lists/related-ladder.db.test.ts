import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { importActor } from "@/lib/newsroom/access/actor";
import { storyTag } from "@/lib/newsroom/cache-tags";
import { pinRelated } from "@/lib/newsroom/related/pins/pin-related";
import { beginStoryline } from "@/lib/newsroom/related/storyline/begin-storyline";
import { joinStoryline } from "@/lib/newsroom/related/storyline/join-storyline";
import { touch } from "@/lib/newsroom/touch";
import { database, type Tx } from "@/lib/platform/db/database";
import { aSection } from "@/lib/testing/a-section";
import { aPublicStory, type StoryFields } from "@/lib/testing/a-story";
import { getSite, type Site } from "../site";
import { getRelated } from "./related";

const inOne = <Value>(work: (tx: Tx) => Promise<Value>) => database().$transaction(work, { timeout: 60_000 });
const DAY = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * DAY);

let sectionId = "";
let me = "";

beforeAll(async () => {
  const value = ["en", "de", "fr"];
  await database().setting.upsert({
    where: { key: "languages" },
    create: { key: "languages", value },
    update: { value },
  });
});
beforeEach(async () => {
  sectionId = (await inOne((tx) => aSection(tx))).id;
  me = await story({});
});
afterAll(() => database().$disconnect());

const story = async (fields: StoryFields, at?: Date) =>
  (await inOne((tx) => aPublicStory(tx, { sectionId, body: words(randomUUID()), ...fields }, at))).storyId;
const words = (text: string) => ({ schema: 1, blocks: [{ id: "a", type: "paragraph", text: [{ text }] }] });
/** Close stories, the first one the closest. */
async function close(ids: string[], fromId = me): Promise<void> {
  await database().relatedEdge.deleteMany({ where: { fromId } });
  const data = ids.map((toId, index) => ({ fromId, toId, score: 100 - index, reasons: ["ferry"] }));
  await database().relatedEdge.createMany({ data });
}
async function copies(a: string, b: string): Promise<void> {
  const data = [
    { storyId: a, copyId: b, likeness: 0.8 },
    { storyId: b, copyId: a, likeness: 0.8 },
  ];
  await database().storyCopy.createMany({ data });
}
async function shown(limit = 10, id = me) {
  const row = await database().story.findUniqueOrThrow({ where: { id } });
  const site = (await getSite(row.lang === "en" ? "-" : row.lang)) as Site;
  // As every verb does that changes what is written here by hand.
  await inOne((tx) => touch(tx, [storyTag(id)]));
  return getRelated({ ...row, primaryTopicId: null }, site, limit);
}
const ids = async (limit?: number, id?: string) => (await shown(limit, id)).map((card) => card.id);

test("rungs stand in their order, each with its name", async () => {
  const [pin, lead, other, before, next, near, filler] = [
    await story({}),
    await story({}),
    await story({}),
    await story({}),
    await story({}),
    await story({}),
    await story({}),
  ];
  await inOne(async (tx) => {
    await pinRelated(tx, importActor, { storyId: me, otherId: pin });
    const pack = await beginStoryline(tx, importActor, { kind: "package", lang: "en", title: "The flood" });
    for (const storyId of [lead, me, other]) await joinStoryline(tx, importActor, { ...pack, storyId });
    const series = await beginStoryline(tx, importActor, { kind: "series", lang: "en", title: "Ten rivers" });
    for (const storyId of [before, me, next]) await joinStoryline(tx, importActor, { ...series, storyId });
  });
  await close([near]);
  expect((await shown()).map(({ id, place, storyline }) => [id, place, storyline])).toEqual([
    [pin, "pinned", null],
    [lead, "package", "The flood"],
    [other, "package", "The flood"],
    [next, "series", "Ten rivers"],
    [before, "series", "Ten rivers"],
    [near, "close", null],
    [filler, "section", null],
  ]);
});

test("a list under three is none, unless editors chose one of it", async () => {
  const near = await story({});
  await close([near]);
  expect(await ids()).toEqual([]);
  await inOne((tx) => pinRelated(tx, importActor, { storyId: me, otherId: near }));
  expect(await ids()).toEqual([near]);
});

describe("copies", () => {
  test("are folded to the newest, with what was hidden and what is taken already", async () => {
    const [old, fresh, hidden, hiddenCopy] = [
      await story({}, ago(3)),
      await story({}, ago(1)),
      await story({}),
      await story({}),
    ];
    const others = [await story({}), await story({})];
    await copies(old, fresh);
    await copies(hidden, hiddenCopy);
    await database().storyPin.create({ data: { storyId: me, otherId: hidden, position: null } });
    await close([old, hiddenCopy, fresh, ...others]);
    expect(await ids()).toEqual([fresh, ...others]);
  });

  test("are shown where editors put them together", async () => {
    const [repeat, second] = [await story({}), await story({})];
    await copies(me, repeat);
    await copies(repeat, second);
    await inOne(async (tx) => {
      const pack = await beginStoryline(tx, importActor, { kind: "package", lang: "en", title: "The flood" });
      for (const storyId of [me, repeat, second]) await joinStoryline(tx, importActor, { ...pack, storyId });
    });
    expect(await ids(2)).toEqual([repeat, second]);
  });

  test.each(["package", "series"] as const)("of the story are shown of its %s, and no others", async (kind) => {
    const [part, copyOfPart, near] = [await story({}), await story({}), await story({})];
    await copies(me, part);
    await copies(me, copyOfPart);
    await copies(part, copyOfPart);
    await inOne(async (tx) => {
      const line = await beginStoryline(tx, importActor, { kind, lang: "en", title: "The flood" });
      for (const storyId of [me, part]) await joinStoryline(tx, importActor, { ...line, storyId });
    });
    await close([copyOfPart, near]);
    expect((await shown()).map(({ id, place }) => [id, place])).toEqual([
      [part, kind],
      [near, "close"],
    ]);
  });

  test("fillers are folded as well, against each other and what is taken", async () => {
    const [taken, ofTaken, one, ofOne, last] = [
      await story({}, ago(5)),
      await story({}, ago(6)),
      await story({}, ago(2)),
      await story({}, ago(3)),
      await story({}, ago(4)),
    ];
    await copies(taken, ofTaken);
    await copies(one, ofOne);
    await close([taken]);
    expect(await ids()).toEqual([taken, one, last]);
  });
});

describe("variety", () => {
  const by = (name: string) => ({ bylines: [{ name, role: "by" as const }] });

  test("puts two by an author first, and the third after the others", async () => {
    const [a, b, c, d] = [
      await story(by("Ida")),
      await story(by("Ida")),
      await story(by("Ida")),
      await story(by("Ole")),
    ];
    await close([a, b, c, d]);
    expect(await ids()).toEqual([a, b, d, c]);
    expect(await ids(3)).toEqual([a, b, d]);
  });

  test("finds a place for one explainer that is close", async () => {
    const [a, b, c, explainer] = [
      await story({}),
      await story({}),
      await story({}),
      await story({ kind: "explainer" }),
    ];
    await close([a, b, c, explainer]);
    expect(await ids(3)).toEqual([a, b, explainer]);
    expect(await ids(4)).toEqual([a, b, c, explainer]);
    const others = [await story({}), await story({}), await story({})];
    // One that is further down than those that are read first.
    await close([a, b, c, ...others, explainer]);
    expect(await ids(3)).toEqual([a, b, explainer]);
  });
});

describe("what is not offered", () => {
  test("light kinds beside sensitive stories, either way, unless pinned", async () => {
    const [news, feature, trial] = [await story({}), await story({ kind: "feature" }), await story({})];
    const rest = [await story({}), await story({})];
    await close([feature, news, trial, ...rest]);
    await database().story.update({ where: { id: me }, data: { sensitive: true } });
    expect(await ids()).toEqual([news, trial, ...rest]);
    await inOne((tx) => pinRelated(tx, importActor, { storyId: me, otherId: feature }));
    expect((await ids())[0]).toBe(feature);
    await database().storyPin.deleteMany({ where: { storyId: me } });
    await database().story.update({ where: { id: me }, data: { sensitive: false, kind: "review" } });
    await database().story.update({ where: { id: trial }, data: { sensitive: true } });
    expect(await ids()).toEqual([feature, news, ...rest]);
  });

  test("sponsored stories beside others, while others are beside them", async () => {
    const [near, ad, rest] = [await story({}), await story({ sponsor: "Halden Bank" }), await story({})];
    const last = await story({});
    await close([ad, near, rest]);
    expect(await ids()).toEqual([near, rest, last]);
    const other = await story({ sponsor: "Halden Port" });
    await close([ad, near], other);
    expect((await ids(10, other)).slice(0, 2)).toEqual([ad, near]);
  });

  test("what shall not be related, and fillers of more than two years", async () => {
    const [near, never, old] = [await story({}), await story({}), await story({}, ago(800))];
    const rest = [await story({}, ago(700)), await story({}, ago(710))];
    await database().story.update({ where: { id: never }, data: { noRelated: true } });
    await close([never, near]);
    expect(await ids()).toEqual([near, ...rest]);
    expect(await ids()).not.toContain(old);
  });
});

test("where a language has nothing, translations and what is close to the main one are shown", async () => {
  const translationSetId = randomUUID();
  const set = { translationSetId };
  const french = await story({ lang: "fr", ...set });
  const german = await story({ lang: "de", ...set });
  const english = await story(set);
  const near = await story({});
  await database().relatedEdge.deleteMany({ where: { fromId: english } });
  await database().relatedEdge.create({ data: { fromId: english, toId: near, score: 3 } });
  const cards = await shown(10, french);
  expect(cards.map(({ id, place, lang }) => [id, place, lang])).toEqual([
    [english, "translation", "en"],
    [german, "translation", "de"],
    [near, "main", "en"],
    [me, "main", "en"],
  ]);
  await story({ lang: "fr" });
  expect(await ids(10, french)).toEqual([]);
});
