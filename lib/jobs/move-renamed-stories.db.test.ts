import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/newsroom/access/actor";
import { listRenames } from "@/lib/newsroom/section/list-renames";
import { renameSection } from "@/lib/newsroom/section/rename-section";
import { move } from "@/lib/newsroom/story/move";
import { database, openDatabase } from "@/lib/platform/db/database";
import { aMember } from "@/lib/testing/a-member";
import { aSection } from "@/lib/testing/a-section";
import { aPublicStory } from "@/lib/testing/a-story";
import { moveRenamedStories } from "./move-renamed-stories";

const db = database();
const other = openDatabase(process.env.DATABASE_URL ?? "", 1);
const STORIES = 54;
let admin: Actor;
let sectionId: string;

beforeAll(async () => {
  admin = await db.$transaction((tx) => aMember(tx, "administrator"));
  sectionId = (await db.$transaction((tx) => aSection(tx, "harbour"))).id;
  for (let n = 0; n < STORIES; n++) await db.$transaction((tx) => aPublicStory(tx, { sectionId, slug: `s${n}` }));
}, 120_000);
afterAll(() => other.$disconnect());

const rename = (slug: string) => db.$transaction((tx) => renameSection(tx, admin, { sectionId, slug }));
const at = (slug: string) => db.story.count({ where: { sectionId, path: { startsWith: `/${slug}/` } } });
const movesSince = (since: Date) => db.auditEvent.count({ where: { action: "story.move", at: { gte: since } } });
const renaming = async () => (await listRenames(db)).find((one) => one.sectionId === sectionId);

async function expectOneMoveEach(since: Date): Promise<void> {
  expect(await movesSince(since)).toBe(STORIES);
  expect(await renaming()).toMatchObject({ moved: STORIES, total: STORIES, finishedAt: expect.any(Date) });
}

test("two runners move every story once, and the studio can read how far they are", async () => {
  const since = new Date();
  await rename("waterfront");
  expect(await renaming()).toMatchObject({ fromSlug: "harbour", toSlug: "waterfront", moved: 0, total: STORIES });
  expect((await renaming())?.finishedAt).toBeNull();
  const batches = await Promise.all([moveRenamedStories(db), moveRenamedStories(other)]);
  expect(batches[0] + batches[1]).toBe(2);
  expect(await at("waterfront")).toBe(STORIES);
  await expectOneMoveEach(since);
}, 60_000);

test("a runner that dies between batches or in one leaves whole batches, and the next goes on there", async () => {
  const since = new Date();
  await rename("quayside");
  const [backend] = await other.$queryRaw<{ pid: number }[]>`select pg_backend_pid() as pid`;
  const dying = moveRenamedStories(other).catch((error: unknown) => error);
  while ((await renaming())?.moved === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await db.$executeRaw`select pg_terminate_backend(${backend?.pid}::int)`;
  expect(await dying).toBeInstanceOf(Error);
  const left = await renaming();
  expect(left).toMatchObject({ moved: 50, finishedAt: null });
  expect(await at("quayside")).toBe(50);
  expect(await movesSince(since)).toBe(50);
  expect(await moveRenamedStories(db)).toBe(1);
  expect(await at("quayside")).toBe(STORIES);
  await expectOneMoveEach(since);
}, 60_000);

test("a runner that is told to stop begins no batch", async () => {
  await rename("docks");
  expect(await moveRenamedStories(db, () => true)).toBe(0);
  expect(await at("docks")).toBe(0);
  await moveRenamedStories(db);
}, 60_000);

test("a story whose new address another story once had gets a number, and holds up nobody", async () => {
  const elsewhere = await db.$transaction((tx) => aSection(tx, "elsewhere"));
  const [mine, theirs] = await db.$transaction(async (tx) => {
    const pier = await aSection(tx, "pier");
    const moved = await aPublicStory(tx, { sectionId: pier.id, slug: "tide" });
    await move(tx, admin, { storyId: moved.storyId, sectionId: elsewhere.id });
    await tx.section.update({ where: { id: pier.id }, data: { slug: "old-pier" } });
    return [await aPublicStory(tx, { sectionId, slug: "tide" }), moved];
  });
  await rename("pier");
  await moveRenamedStories(db);
  const { path } = await db.story.findUniqueOrThrow({ where: { id: mine.storyId } });
  expect(path).toMatch(/^\/pier\/.*\/tide-2$/);
  expect((await db.urlAlias.findUniqueOrThrow({ where: { path: theirs.path } })).storyId).toBe(theirs.storyId);
  expect(await renaming()).toMatchObject({ finishedAt: expect.any(Date) });
}, 60_000);
