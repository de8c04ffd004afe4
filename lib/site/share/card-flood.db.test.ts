import { randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { GET } from "@/app/og/[subject]/[file]/route";
import { drawingProcessId, stopDrawingCards } from "@/lib/engines/share-cards/share-cards";
import { database } from "@/lib/platform/db/database";
import { openDiskStorage } from "@/lib/platform/storage/disk-storage";
import { type Storage, storage } from "@/lib/platform/storage/storage";
import { cardOfSubject } from "@/lib/public/share/card-of-subject";
import { inSize, type PageCard } from "@/lib/public/share/page-card";
import { storedCard } from "@/lib/public/share/stored-card";
import { aDraft, aPublicStory } from "@/lib/testing/a-story";
import { buildCardWorker } from "@/scripts/build/card-worker.mjs";

const REQUESTS = process.env.LONG_TESTS ? 10_000 : 300;
const AT_ONCE = 16;
/** Bytes that the heap may differ by for no reason */
const HEAP_NOISE = 16 * 1024 * 1024;

const shared = globalThis as typeof globalThis & { mastheadStorage?: Storage };
const db = database();
let folder = "";
let stories: { id: string; hash: string }[] = [];
let draftId = "";

/** A busy machine may refuse a card for want of time: then again. */
const drawPatiently = (page: PageCard) => vi.waitFor(() => storedCard(page), { timeout: 120_000, interval: 500 });

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "card-flood-"));
  shared.mastheadStorage = openDiskStorage(folder);
  await buildCardWorker();
  draftId = (await db.$transaction((tx) => aDraft(tx))).storyId;
  const ids = await db.$transaction(async (tx) => [(await aPublicStory(tx)).storyId, (await aPublicStory(tx)).storyId]);
  stories = [];
  for (const id of ids) {
    const found = await cardOfSubject(id);
    if (!found) throw new Error(`${id} has no card`);
    for (const size of ["1200x630", "1200x1200", "1200x675"] as const) await drawPatiently(inSize(found.page, size));
    stories.push({ id, hash: found.page.hash });
  }
}, 600_000);

afterAll(async () => {
  stopDrawingCards();
  shared.mastheadStorage = undefined;
  await rm(folder, { recursive: true, force: true });
  await db.$disconnect();
});

const hex = (digits: number) => randomBytes(digits).toString("hex").slice(0, digits);
const oneOf = <Item>(items: readonly Item[]): Item => items[Math.floor(Math.random() * items.length)] as Item;

/** What may be asked, as subject and file, and what is right to answer. */
const attacks: (() => { subject: string; file: string; status: number })[] = [
  () => ({ subject: oneOf(stories).id, file: `${hex(12)}.${oneOf(["jpg", "png"])}`, status: 200 }),
  () => ({ subject: oneOf(stories).id, file: `${hex(12)}${oneOf(["-1x1", "-16x9"])}.png`, status: 200 }),
  () => ({ subject: oneOf(stories).id, file: `${oneOf(stories).hash}.png`, status: 200 }),
  () => ({
    subject: oneOf(stories).id,
    file: `${hex(12)}-${oneOf(["9999x9999", "0x0", "1x1x1", "16X9"])}.png`,
    status: 404,
  }),
  () => ({ subject: oneOf(stories).id, file: `${hex(oneOf([0, 1, 11, 13, 64, 4_000]))}.png`, status: 404 }),
  () => ({
    subject: oneOf(stories).id,
    file: oneOf([`../${hex(12)}.png`, `${hex(12)}.png/x`, "..", "", `${hex(12)}.svg`, "\u0000.png"]),
    status: 404,
  }),
  () => ({ subject: oneOf(stories).id.toUpperCase(), file: `${hex(12)}.png`, status: 404 }),
  () => ({ subject: draftId, file: `${hex(12)}.png`, status: 404 }),
  () => ({ subject: randomUUID(), file: `${hex(12)}.png`, status: 404 }),
  () => ({
    subject: oneOf([
      "../../etc",
      "home",
      "home.xx",
      `section.${randomUUID()}.en`,
      `author.${randomUUID()}.en`,
      hex(2_000),
    ]),
    file: `${hex(12)}.png`,
    status: 404,
  }),
];

async function ask(index: number): Promise<void> {
  const { subject, file, status } = (attacks[index % attacks.length] ?? oneOf(attacks))();
  const query = `?w=${hex(3)}&headline=${encodeURIComponent("<script>")}`;
  const request = new Request(`http://x/og/x/x${query}`, { method: oneOf(["GET", "HEAD"]) });
  const response = await GET(request, { params: Promise.resolve({ subject, file }) });
  expect(response.status, `${subject.slice(0, 80)} ${file.slice(0, 80)}`).toBe(status);
  if (status === 200) expect(response.headers.get("content-type")).toMatch(/^image\/(png|jpeg)$/);
  await response.arrayBuffer();
}

async function flood(requests: number): Promise<void> {
  let next = 0;
  const askAll = async () => {
    while (next < requests) await ask(next++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askAll));
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

function heap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

async function files(): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of storage().list("")) keys.push(key);
  return keys.sort();
}

test(`${REQUESTS} requests for random hashes, sizes and paths draw nothing, store nothing and keep nothing in memory`, {
  timeout: 600_000,
}, async () => {
  await flood(100);
  // From here on any drawing would start a process.
  stopDrawingCards();
  const before = { files: await files(), heap: heap() };
  await flood(REQUESTS);
  expect(drawingProcessId()).toBeNull();
  expect(await files()).toEqual(before.files);
  expect(heap() - before.heap).toBeLessThan(HEAP_NOISE);
});
