import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/newsroom/access/actor";
import { hideRelated } from "@/lib/newsroom/related/pins/hide-related";
import { pinRelated } from "@/lib/newsroom/related/pins/pin-related";
import { releaseRelated } from "@/lib/newsroom/related/pins/release-related";
import { saveDraft } from "@/lib/newsroom/story/save-draft";
import { database, type Tx } from "@/lib/platform/db/database";
import { publicRelated } from "@/lib/public/db/reader";
import { aMember } from "@/lib/testing/a-member";
import { aBody, aDraft, aPublicStory } from "@/lib/testing/a-story";
import { publishCollection } from "@/lib/testing/publish-collection";
import { smallCollection } from "@/lib/testing/small-collection";
import { findRelatable } from "./find-relatable";
import { getRelatedView } from "./related-view";

let ids: Record<string, string> = {};
let editor: Actor;
let reporter: Actor;

const PATIENT = { timeout: 60_000 };
const inOne = <Value>(work: (tx: Tx) => Promise<Value>) => database().$transaction(work, PATIENT);

beforeAll(async () => {
  await inOne(async (tx) => {
    ids = await publishCollection(tx);
    editor = await aMember(tx, "editor");
    reporter = await aMember(tx, "reporter");
  });
});
afterAll(() => database().$disconnect());

const idOf = (key: string) => ids[key] ?? "";
const keyOf = (id: string) => Object.keys(ids).find((key) => ids[key] === id) ?? id;
const readersSee = async (key: string) => {
  const asked = { topicId: null, most: 10, mainLang: "en", languages: ["en", "de"] };
  return (await publicRelated({ storyId: idOf(key), ...asked })).map(({ id }) => keyOf(id));
};

test("editors see the list that readers see, and why", async () => {
  const { list, copies, mayChange } = await getRelatedView(editor, idOf("election-1"));
  expect(list.map(({ id }) => keyOf(id))).toEqual(await readersSee("election-1"));
  expect(list[0]).toMatchObject({ id: idOf("election-2"), place: "close", words: ["lind", "halden", "marta"] });
  expect([copies, mayChange]).toEqual([[], true]);
});

test("pins stand first in their order, hidden stories nowhere, until they are released", async () => {
  const storyId = idOf("tram-1");
  const pin = (key: string, place?: number) =>
    inOne((tx) => pinRelated(tx, editor, { storyId, otherId: idOf(key), place }));
  await pin("bread");
  await pin("election-1");
  await pin("election-2", 0);
  expect((await readersSee("tram-1")).slice(0, 3)).toEqual(["election-2", "bread", "election-1"]);
  await pin("election-2", 2);
  await inOne((tx) => hideRelated(tx, editor, { storyId, otherId: idOf("tram-2") }));
  expect((await readersSee("tram-1")).slice(0, 3)).toEqual(["bread", "election-1", "election-2"]);
  expect(await readersSee("tram-1")).not.toContain("tram-2");
  const view = await getRelatedView(editor, storyId);
  expect(view.list.map(({ id }) => keyOf(id))).toEqual(await readersSee("tram-1"));
  expect(view.hidden.map(({ id }) => keyOf(id))).toEqual(["tram-2"]);
  for (const key of ["bread", "election-1", "election-2", "tram-2"]) {
    await inOne((tx) => releaseRelated(tx, editor, { storyId, otherId: idOf(key) }));
  }
  expect((await readersSee("tram-1"))[0]).toBe("tram-2");
  const actions = await database().auditEvent.findMany({ where: { storyId, action: { startsWith: "related." } } });
  expect(actions).toHaveLength(9);
  expect(await database().cacheTouch.count({ where: { tag: `story:${storyId}` } })).toBeGreaterThanOrEqual(9);
});

test("what cannot stand in a list is refused by name, and a reporter may not change it", async () => {
  const storyId = idOf("tram-1");
  const pin = (actor: Actor, otherId: string) => inOne((tx) => pinRelated(tx, actor, { storyId, otherId }));
  const because = (message: string) => ({ code: "invalid-input", problems: [{ path: "otherId", message }] });
  await expect(pin(editor, storyId)).rejects.toMatchObject(because("is the story itself"));
  await expect(pin(editor, "00000000-0000-7000-8000-000000000000")).rejects.toMatchObject(because("does not exist"));
  await expect(pin(reporter, idOf("bread"))).rejects.toMatchObject({
    code: "not-found",
    message: "There is no such story.",
  });
  const six = ["de-1", "tram-2", "train-1", "train-2", "train-3", "election-1"];
  for (const key of six) await pin(editor, idOf(key));
  await expect(pin(editor, idOf("election-2"))).rejects.toMatchObject({ code: "invalid-input" });
  await pin(editor, idOf("de-1"));
  expect((await readersSee("tram-1"))[5]).toBe("de-1");
  expect(await database().storyPin.count({ where: { storyId } })).toBe(6);
});

test("a draft may be pinned, and readers do not see it", async () => {
  const storyId = idOf("bread");
  const { storyId: otherId } = await inOne((tx) => aDraft(tx, { headline: "Rye for beginners", lang: "en" }));
  await inOne((tx) => pinRelated(tx, editor, { storyId, otherId }));
  expect(await readersSee("bread")).not.toContain(otherId);
  const { list } = await getRelatedView(editor, storyId);
  expect(list[0]).toMatchObject({ id: otherId, state: "draft", place: "pinned" });
});

test("a draft that repeats a public story is told so, and what it would be related to", async () => {
  const text = smallCollection.find((story) => story.key === "train-1")?.text ?? "";
  const { sectionId } = await database().story.findUniqueOrThrow({ where: { id: idOf("train-1") } });
  const draft = await inOne((tx) => aDraft(tx, { headline: "Timber train off the rails", lang: "en", sectionId }));
  expect((await getRelatedView(editor, draft.storyId)).copies).toEqual([]);
  const { storyId, rev } = draft;
  await inOne((tx) => saveDraft(tx, editor, { storyId, rev, patch: { body: aBody(text) } }));
  const view = await getRelatedView(editor, draft.storyId);
  expect(view.copies.map(({ id }) => keyOf(id)).sort()).toEqual(["train-1", "train-copy"]);
  expect(view.copies[0]?.likeness).toBeGreaterThan(0.4);
  expect(view.list.map(({ id }) => keyOf(id))).toContain("train-2");
  const listed = view.list.map(({ id }) => id);
  expect(view.copies.filter(({ id }) => listed.includes(id))).toEqual([]);
  await expect(getRelatedView(reporter, draft.storyId)).rejects.toMatchObject({
    code: "not-found",
    message: "There is no such story.",
  });
  expect(await database().storyWords.count({ where: { storyId: draft.storyId } })).toBe(0);
});

test("stories to pin are found by any part of their headlines", async () => {
  const found = await findRelatable(editor, { storyId: idOf("tram-1"), q: "erail" });
  expect(found.map(({ id }) => keyOf(id)).sort()).toEqual(["train-1", "train-3", "train-copy"]);
  for (const q of ["", "%", "_", "\\", "\0", "'"])
    expect(await findRelatable(editor, { storyId: idOf("tram-1"), q })).toEqual([]);
});

test("a reporter finds and sees of others' stories only what is public", async () => {
  const mine = await inOne((tx) => aDraft(tx, { headline: "Quarry permit of my own", lang: "en" }, reporter));
  const theirs = await inOne((tx) => aDraft(tx, { headline: "Quarry permit kept secret", lang: "en" }, editor));
  const open = await inOne((tx) => aPublicStory(tx, { headline: "Quarry permit granted", lang: "en" }));
  const held = await inOne((tx) => aPublicStory(tx, { headline: "Quarry permit embargoed", lang: "en" }));
  await database().embargo.create({ data: { storyId: held.storyId, zone: "UTC" } });
  await inOne((tx) =>
    saveDraft(tx, editor, { storyId: open.storyId, rev: open.rev, patch: { headline: "Granite scandal grows" } }),
  );
  const find = async (actor: Actor, storyId: string, q: string) =>
    (await findRelatable(actor, { storyId, q })).map(({ id }) => id);
  expect(await find(reporter, mine.storyId, "Quarry")).toEqual([open.storyId]);
  expect(await find(reporter, mine.storyId, "Granite")).toEqual([]);
  expect(await find(editor, mine.storyId, "Quarry")).toEqual([open.storyId, held.storyId, theirs.storyId]);
  expect(await find(editor, mine.storyId, "Granite")).toEqual([open.storyId]);
  await expect(find(reporter, theirs.storyId, "Quarry")).rejects.toMatchObject({ code: "not-found" });
  for (const otherId of [theirs.storyId, open.storyId])
    await inOne((tx) => pinRelated(tx, editor, { storyId: mine.storyId, otherId }));
  const pinnedFor = async (actor: Actor) =>
    (await getRelatedView(actor, mine.storyId)).list.flatMap(({ id, place }) => (place === "pinned" ? [id] : []));
  expect(await pinnedFor(reporter)).toEqual([open.storyId]);
  expect(await pinnedFor(editor)).toEqual([theirs.storyId, open.storyId]);
});
