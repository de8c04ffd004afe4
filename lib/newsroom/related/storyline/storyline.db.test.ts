import { afterAll, beforeAll, expect, test } from "vitest";
import { database, type Tx } from "@/lib/platform/db/database";
import { aMember } from "@/lib/testing/a-member";
import { aDraft, aPublicStory } from "@/lib/testing/a-story";
import { type Actor, importActor } from "../../access/actor";
import { publish } from "../../story/publish";
import { beginStoryline } from "./begin-storyline";
import { endStoryline } from "./end-storyline";
import { joinStoryline } from "./join-storyline";
import { leaveStoryline } from "./leave-storyline";
import { renameStoryline } from "./rename-storyline";

const inOne = <Value>(work: (tx: Tx) => Promise<Value>) => database().$transaction(work, { timeout: 60_000 });
let editor: Actor;
let reporter: Actor;

beforeAll(() =>
  inOne(async (tx) => {
    editor = await aMember(tx, "editor");
    reporter = await aMember(tx, "reporter");
    const value = ["en", "de"];
    await tx.setting.upsert({ where: { key: "languages" }, create: { key: "languages", value }, update: { value } });
  }),
);
afterAll(() => database().$disconnect());

const begin = (title = "The flood", actor = editor) =>
  inOne((tx) => beginStoryline(tx, actor, { kind: "series", lang: "en", title }));
const aStory = async (lang = "en") => (await inOne((tx) => aPublicStory(tx, { lang }))).storyId;
const partsOf = async (storylineId: string) => {
  const rows = await database().storylinePart.findMany({ where: { storylineId }, orderBy: { position: "asc" } });
  return rows.map((row) => row.storyId);
};
async function touchedBy(work: () => Promise<unknown>): Promise<string[]> {
  const last = await database().cacheTouch.findFirst({ orderBy: { id: "desc" } });
  await work();
  const rows = await database().cacheTouch.findMany({ where: { id: { gt: last?.id ?? 0 } } });
  return [...new Set(rows.map((row) => row.tag))];
}

test("stories join at a place, move and leave; all their pages are touched each time", async () => {
  const { storylineId } = await begin();
  const [a, b, c] = [await aStory(), await aStory(), await aStory()];
  const join = (storyId: string, place?: number) =>
    inOne((tx) => joinStoryline(tx, editor, { storylineId, storyId, place }));
  await join(a);
  await join(b);
  const touched = await touchedBy(() => join(c, 0));
  expect(await partsOf(storylineId)).toEqual([c, a, b]);
  expect(touched.sort()).toEqual([a, b, c].map((id) => `story:${id}`).sort());
  await join(c, 1);
  expect(await partsOf(storylineId)).toEqual([a, c, b]);
  expect(await touchedBy(() => inOne((tx) => leaveStoryline(tx, editor, { storylineId, storyId: a })))).toContain(
    `story:${a}`,
  );
  expect(await partsOf(storylineId)).toEqual([c, b]);
  await inOne((tx) => renameStoryline(tx, editor, { storylineId, title: " Ten\u0000 rivers " }));
  expect((await database().storyline.findUniqueOrThrow({ where: { id: storylineId } })).title).toBe("Ten rivers");
  expect(await touchedBy(() => inOne((tx) => endStoryline(tx, editor, { storylineId })))).toContain(`story:${b}`);
  expect(await partsOf(storylineId)).toEqual([]);
  const actions = await database().auditEvent.findMany({ where: { action: { startsWith: "storyline." } } });
  expect(actions.map((row) => row.action)).toEqual([
    "storyline.begin",
    ...Array(4).fill("storyline.join"),
    "storyline.leave",
    "storyline.rename",
    "storyline.end",
  ]);
});

test("who may not, what does not exist and what does not fit is refused by name", async () => {
  const { storylineId } = await begin();
  const join = (storyId: string, actor = editor) => inOne((tx) => joinStoryline(tx, actor, { storylineId, storyId }));
  const because = (message: string) => ({ code: "invalid-input", problems: [{ path: "storyId", message }] });
  await expect(join(await aStory("de"))).rejects.toMatchObject(because("is in another language (de)"));
  await expect(join("00000000-0000-7000-8000-000000000000")).rejects.toMatchObject(because("does not exist"));
  await expect(join(await aStory(), reporter)).rejects.toMatchObject({ code: "not-permitted" });
  await expect(begin("Mine", reporter)).rejects.toMatchObject({ code: "not-permitted" });
  await expect(begin(" ")).rejects.toMatchObject({ problems: [{ path: "title", message: "must not be empty" }] });
  await expect(
    inOne((tx) => beginStoryline(tx, editor, { kind: "package", lang: "tlh", title: "Far away" })),
  ).rejects.toMatchObject({ problems: [{ path: "lang" }] });
  const gone = { storylineId: "00000000-0000-7000-8000-000000000000" };
  await expect(inOne((tx) => endStoryline(tx, editor, gone))).rejects.toMatchObject({ code: "not-found" });
});

test("two who join at once both find a place", async () => {
  const { storylineId } = await begin();
  const some = await Promise.all([aStory(), aStory(), aStory()]);
  await Promise.all(some.map((storyId) => inOne((tx) => joinStoryline(tx, editor, { storylineId, storyId }))));
  expect((await partsOf(storylineId)).sort()).toEqual(some.sort());
});

test("a part that becomes public touches the pages of the others", async () => {
  const { storylineId } = await begin();
  const [other, draft] = [await aStory(), await inOne((tx) => aDraft(tx))];
  for (const storyId of [other, draft.storyId]) {
    await inOne((tx) => joinStoryline(tx, editor, { storylineId, storyId }));
  }
  expect(await touchedBy(() => inOne((tx) => publish(tx, importActor, draft)))).toContain(`story:${other}`);
});
