import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StaffActor } from "@/lib/newsroom/access/actor";
import { publish } from "@/lib/newsroom/story/publish";
import { sendBack } from "@/lib/newsroom/story/review/send-back";
import { setConfidential } from "@/lib/newsroom/story/review/set-confidential";
import { submit } from "@/lib/newsroom/story/review/submit";
import { saveDraft } from "@/lib/newsroom/story/save-draft";
import { database, type Tx } from "@/lib/platform/db/database";
import { aMember, aMemberWhoWrites } from "@/lib/testing/a-member";
import { aSection } from "@/lib/testing/a-section";
import { aBody, aDraft } from "@/lib/testing/a-story";
import { aPicture } from "@/lib/testing/ids/two-desks";
import { readDesk } from "./desk";
import { countStates, listStories } from "./list-stories";
import { storyFilters } from "./story-filters";

const db = database();
afterAll(() => db.$disconnect());
const inOne = <Value>(work: (tx: Tx) => Promise<Value>) => db.$transaction(work, { timeout: 60_000 });

type Name = "mine" | "draft" | "live" | "correcting" | "secret";
let reporter: StaffActor;
let editor: StaffActor & { authorId: string };
let section = "";
const ids = {} as Record<Name, string>;

beforeAll(async () => {
  [reporter, editor] = await inOne(async (tx) => [
    await aMember(tx, "reporter"),
    await aMemberWhoWrites(tx, "editor", "Zoë Ångström"),
  ]);
  await inOne(async (tx) => {
    const { id: sectionId, slug } = await aSection(tx);
    section = slug;
    const picture = await aPicture(tx, editor.id);
    const topic = await tx.topic.create({ data: { slug: "quay-walls", names: { en: "Quay walls" } } });
    const make = (headline: string, text: string, actor: StaffActor) =>
      aDraft(
        tx,
        {
          ...{ sectionId, headline, leadMediaId: picture, topicIds: [topic.id] },
          body: aBody(text),
          bylines: [{ authorId: editor.authorId }, { name: "Harbour Wire" }],
        },
        actor,
      );
    ids.mine = (
      await aDraft(tx, { sectionId, headline: "Alpha of the reporter", body: aBody("A granite plan") }, reporter)
    ).storyId;
    ids.draft = (await make("Bravo of the editor", "A granite secret", editor)).storyId;
    const live = await make("Charlie is live", "A granite pier", editor);
    await publish(tx, editor, live);
    ids.live = live.storyId;
    const older = await make("Delta is live", "A wooden pier", editor);
    await publish(tx, editor, older);
    const { rev } = await tx.story.findUniqueOrThrow({ where: { id: older.storyId } });
    const patch = { headline: "Delta is changed", body: aBody("A granite bribe") };
    await saveDraft(tx, editor, { storyId: older.storyId, rev, patch });
    ids.correcting = older.storyId;
    const secret = await make("Echo is secret", "A granite source", editor);
    await setConfidential(tx, editor, { storyId: secret.storyId, isConfidential: true });
    ids.secret = secret.storyId;
  });
});

const namesOf = (found: string[]) =>
  Object.entries(ids)
    .flatMap(([name, id]) => (found.includes(id) ? [name] : []))
    .sort();
const listed = async (actor: StaffActor, filters: object) =>
  namesOf((await listStories(actor, storyFilters.parse({ section, ...filters }))).rows.map(({ id }) => id));
const row = async (actor: StaffActor, name: Name) =>
  (await listStories(actor, storyFilters.parse({ section }))).rows.find(({ id }) => id === ids[name]);

describe("what a reporter is shown", () => {
  it("is every line but those of colleagues' confidential stories; editors see all", async () => {
    expect(await listed(reporter, {})).toEqual(["correcting", "draft", "live", "mine"]);
    expect(await listed(editor, {})).toEqual(["correcting", "draft", "live", "mine", "secret"]);
    expect(await listed(reporter, { mine: "1" })).toEqual(["mine"]);
  });

  it("opens the own draft, the public page, and no colleague's draft", async () => {
    expect((await row(reporter, "mine"))?.href).toBe(`/studio/stories/${ids.mine}`);
    expect((await row(reporter, "live"))?.href).toMatch(/charlie-is-live$/);
    expect(await row(reporter, "draft")).toMatchObject({ href: null, mediaId: null, due: null, isEmbargoed: false });
    expect(await row(reporter, "draft")).toMatchObject({
      headline: "Bravo of the editor",
      byline: ["Zoë Ångström", "Harbour Wire"],
    });
    expect((await row(editor, "draft"))?.href).toBe(`/studio/stories/${ids.draft}`);
    expect((await row(editor, "draft"))?.mediaId).not.toBeNull();
  });

  it("is found by words that may be read alone", async () => {
    expect(await listed(reporter, { q: "granite" })).toEqual(["live", "mine"]);
    expect(await listed(editor, { q: "granite" })).toEqual(["correcting", "draft", "live", "mine", "secret"]);
    expect(await listed(reporter, { q: "quay walls" })).toEqual(["live"]);
    expect(await listed(reporter, { topic: "quay-walls" })).toEqual(["live"]);
    expect(await listed(reporter, { q: "secret" })).toEqual([]);
    expect(await listed(reporter, { q: "bribe" })).toEqual([]);
  });
});

describe("searching", () => {
  it("finds headline, byline, text and topics, words in any order, without case and accents", async () => {
    expect(await listed(editor, { q: "editor bravo" })).toEqual(["draft"]);
    expect(await listed(editor, { q: "ravo of" })).toEqual(["draft"]);
    expect(await listed(editor, { q: "zoe angstrom" })).toEqual(["correcting", "draft", "live", "secret"]);
    expect(await listed(editor, { q: "harbour wire" })).toEqual(["correcting", "draft", "live", "secret"]);
    expect(await listed(editor, { q: "BRIBE gran" })).toEqual(["correcting"]);
    expect(await listed(editor, { q: "wooden" })).toEqual([]);
    for (const q of ["%", "'", "\\", "!&|():*", "x'y"]) expect(await listed(editor, { q })).toEqual([]);
  });

  it("follows the present text", async () => {
    const { storyId, rev } = await inOne((tx) => aDraft(tx, { headline: "Foxtrot" }, editor));
    const found = async (q: string) =>
      (await listStories(editor, storyFilters.parse({ q }))).rows.some(({ id }) => id === storyId);
    expect(await found("foxtrot")).toBe(true);
    await inOne((tx) =>
      saveDraft(tx, editor, { storyId, rev, patch: { headline: "Golf", body: aBody("pelargonium") } }),
    );
    expect([await found("foxtrot"), await found("golf"), await found("pelargonium")]).toEqual([false, true, true]);
  });

  it.each([
    [
      "Chinese",
      "zh",
      "港口扩建计划于周五公布，𠮷野居民反对。",
      ["扩建计划", "居民", "港口 公布", "港", "对", "𠮷野"],
      ["居公", "渡轮"],
    ],
    [
      "Japanese",
      "ja",
      "横浜港のフェリーががら空きで出発した。",
      ["フェリー", "出発", "がら空き", "横浜港 出発"],
      ["発出", "東京"],
    ],
    ["Thai", "th", "เรือข้ามฟากออกจากท่าเรือ", ["ข้ามฟาก", "ท่าเรือ"], ["รถไฟ"]],
    ["mixed", "zh", "发布iPhone手机2026年", ["iphone", "手机", "发布iphone"], ["android"]],
  ])("finds words inside %s texts, which have no spaces", async (_name, lang, text, present, absent) => {
    const { storyId, sectionSlug } = await inOne(async (tx) => {
      const { id: sectionId, slug: sectionSlug } = await aSection(tx);
      const { storyId } = await aDraft(tx, { sectionId, headline: "Untranslated", body: aBody(text) }, editor);
      await tx.story.update({ where: { id: storyId }, data: { lang } });
      return { storyId, sectionSlug };
    });
    const found = async (q: string) =>
      (await listStories(editor, storyFilters.parse({ section: sectionSlug, q }))).rows.map(({ id }) => id);
    for (const q of present) expect(await found(q), q).toEqual([storyId]);
    for (const q of absent) expect(await found(q), q).toEqual([]);
  });

  it("stores a text of nothing but different characters without spaces", async () => {
    const all = Array.from({ length: 19_000 }, (_, n) => String.fromCodePoint(0x4e00 + n)).join("");
    const { storyId } = await inOne(async (tx) => aDraft(tx, { headline: "All characters", body: aBody(all) }, editor));
    const [row] = await db.$queryRaw<
      { words: number }[]
    >`select length(body) as words from story_text where story_id = ${storyId}::uuid`;
    expect(row?.words).toBeGreaterThan(10_000);
  });
});

describe("filters and orders", () => {
  it("read authors and states, and count the states of the rest", async () => {
    const { slug } = await db.author.findUniqueOrThrow({ where: { id: editor.authorId } });
    expect(await listed(editor, { author: slug, state: "draft" })).toEqual(["draft", "secret"]);
    expect(await listed(editor, { author: "nobody" })).toEqual([]);
    expect(await countStates(editor, storyFilters.parse({ section, state: "draft" }))).toEqual({
      draft: 3,
      published: 1,
      correcting: 1,
    });
    expect(await countStates(reporter, storyFilters.parse({ section }))).toEqual({
      draft: 2,
      published: 1,
      correcting: 1,
    });
  });

  it("order by headline, times and section, and the other way round", async () => {
    const order = async (filters: object) =>
      (await listStories(editor, storyFilters.parse({ section, ...filters }))).rows.map(({ headline }) =>
        headline.slice(0, 1),
      );
    expect(await order({ sort: "headline" })).toEqual(["A", "B", "C", "D", "E"]);
    expect(await order({ sort: "headline", reverse: "1" })).toEqual(["E", "D", "C", "B", "A"]);
    expect((await order({ sort: "published" })).slice(0, 2).sort()).toEqual(["C", "D"]);
    expect((await order({ sort: "published", reverse: "1" })).slice(0, 2).sort()).toEqual(["C", "D"]);
  });
});

describe("the desk", () => {
  const desk = async (actor: StaffActor) => {
    const { waiting, inProgress, today } = await readDesk(actor, "Europe/Paris");
    return {
      waiting: waiting.filter(({ row }) => Object.values(ids).includes(row.id)).map(({ reason }) => reason),
      inProgress: namesOf(inProgress.map(({ id }) => id)),
      today: namesOf(today.map(({ id }) => id)),
    };
  };

  it("shows editors what is to be reviewed, and reporters what was sent back to them", async () => {
    expect((await desk(editor)).waiting).toEqual([]);
    const revOf = async () => (await db.story.findUniqueOrThrow({ where: { id: ids.mine } })).rev;
    await inOne(async (tx) => submit(tx, reporter, { storyId: ids.mine, rev: await revOf() }));
    expect(await desk(editor)).toMatchObject({ waiting: ["review"], inProgress: ["correcting", "draft", "secret"] });
    expect((await desk(reporter)).waiting).toEqual([]);
    await inOne((tx) => sendBack(tx, editor, { storyId: ids.mine, reason: "Who says so?" }));
    expect((await desk(editor)).waiting).toEqual([]);
    expect(await desk(reporter)).toMatchObject({ waiting: ["sentBack"], inProgress: ["correcting", "draft"] });
  });

  it("has what went live today in the newsroom's zone", async () => {
    expect((await desk(reporter)).today).toEqual(["correcting", "live"]);
    await db.story.update({
      where: { id: ids.live },
      data: { firstPublishedAt: new Date(Date.now() - 25 * 3_600_000) },
    });
    expect((await desk(reporter)).today).toEqual(["correcting"]);
  });
});
