import { afterAll, beforeAll, expect, test } from "vitest";
import { database, type Tx } from "@/lib/platform/db/database";
import { aMember } from "@/lib/testing/a-member";
import { aDraft, aPublicStory } from "@/lib/testing/a-story";
import { type Actor, importActor } from "../../access/actor";
import { publish } from "../publish";
import { markStory } from "./mark-story";

const inOne = <Value>(work: (tx: Tx) => Promise<Value>) => database().$transaction(work, { timeout: 60_000 });
let editor: Actor;
let reporter: Actor;

beforeAll(() =>
  inOne(async (tx) => {
    editor = await aMember(tx, "editor");
    reporter = await aMember(tx, "reporter");
  }),
);
afterAll(() => database().$disconnect());

const marks = (id: string) =>
  database().story.findUniqueOrThrow({ where: { id }, select: { sensitive: true, noRelated: true } });

test("a public story is marked at once, by editors, and the pages that show it are touched", async () => {
  const { storyId } = await inOne((tx) => aPublicStory(tx));
  const from = (await inOne((tx) => aPublicStory(tx))).storyId;
  await database().relatedEdge.upsert({
    where: { fromId_toId: { fromId: from, toId: storyId } },
    create: { fromId: from, toId: storyId, score: 1 },
    update: {},
  });
  const last = await database().cacheTouch.findFirst({ orderBy: { id: "desc" } });
  await inOne((tx) => markStory(tx, editor, { storyId, sensitive: true }));
  expect(await marks(storyId)).toEqual({ sensitive: true, noRelated: false });
  const touched = await database().cacheTouch.findMany({ where: { id: { gt: last?.id ?? 0 } } });
  expect(touched.map(({ tag }) => tag)).toEqual(expect.arrayContaining([`story:${storyId}`, `story:${from}`]));
  await inOne((tx) => markStory(tx, editor, { storyId, noRelated: true }));
  expect(await marks(storyId)).toEqual({ sensitive: true, noRelated: true });
  expect(await database().auditEvent.count({ where: { storyId, action: "story.mark" } })).toBe(2);
  await expect(inOne((tx) => markStory(tx, reporter, { storyId, sensitive: false }))).rejects.toMatchObject({
    code: "not-found",
  });
});

test("a reporter marks an own draft, which keeps its marks when it is published", async () => {
  const draft = await inOne((tx) => aDraft(tx, { sensitive: true }, reporter));
  await inOne((tx) => markStory(tx, reporter, { storyId: draft.storyId, noRelated: true }));
  await inOne((tx) => publish(tx, importActor, draft));
  expect(await marks(draft.storyId)).toEqual({ sensitive: true, noRelated: true });
  const other = await inOne((tx) => aDraft(tx, {}, editor));
  await expect(
    inOne((tx) => markStory(tx, reporter, { storyId: other.storyId, sensitive: true })),
  ).rejects.toMatchObject({ code: "not-found", message: "There is no such story." });
});

test("a story is kept out of search engines, and the sitemaps are told", async () => {
  const { storyId } = await inOne((tx) => aPublicStory(tx));
  for (const noIndex of [true, false]) {
    const last = await database().cacheTouch.findFirst({ orderBy: { id: "desc" } });
    await inOne((tx) => markStory(tx, editor, { storyId, noIndex }));
    expect(await database().publicStory.findUniqueOrThrow({ where: { id: storyId } })).toMatchObject({ noIndex });
    const touched = await database().cacheTouch.findMany({ where: { id: { gt: last?.id ?? 0 } } });
    expect(touched.map(({ tag }) => tag).sort()).toEqual(["latest:en", `story:${storyId}`]);
  }
});
