import { randomUUID } from "node:crypto";
import { mkdtemp, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { database } from "@/lib/platform/db/database";
import { openDiskStorage } from "@/lib/platform/storage/disk-storage";
import { type Storage, storage } from "@/lib/platform/storage/storage";
import { aPublicStory } from "@/lib/testing/a-story";
import { sweepMedia } from "./sweep-media";

const shared = globalThis as typeof globalThis & { mastheadStorage?: Storage };
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "sweep-"));
  shared.mastheadStorage = openDiskStorage(folder);
});
afterAll(() => rm(folder, { recursive: true }));

async function stored(key: string, hoursOld: number): Promise<string> {
  await storage().put(key, Buffer.from("x"));
  const at = new Date(Date.now() - hoursOld * 3_600_000);
  await utimes(path.join(folder, key), at, at);
  return key;
}

test("sweeps files without a row once a day has passed, sizes of what is not public, and nothing else", async () => {
  const { id } = await database().media.create({
    data: { hash: "a".repeat(64), width: 1, height: 1, mime: "image/jpeg", bytes: 1 },
  });
  const [lost, hidden] = [randomUUID(), randomUUID()];
  await database().media.create({
    data: { id: hidden, hash: "b".repeat(64), width: 1, height: 1, mime: "image/jpeg", bytes: 1 },
  });
  await database().$transaction((tx) => aPublicStory(tx, { leadMediaId: id }));
  const kept = [
    await stored(`media/${id}/a.jpg`, 100),
    await stored(`derived/${id}/01234567/320w.jpg`, 100),
    await stored(`media/${hidden}/b.jpg`, 100),
    await stored(`media/${randomUUID()}/b.jpg`, 23),
    await stored(`cards/${lost}/000000000000.jpg`, 100),
  ];
  const swept = [
    await stored(`media/${lost}/c.jpg`, 25),
    await stored(`derived/${lost}/01234567/320w.jpg`, 25),
    await stored(`derived/${hidden}/01234567/320w.jpg`, 0),
  ];
  expect(await sweepMedia(database())).toBe(3);
  for (const key of kept) expect(await storage().head(key), key).not.toBeNull();
  for (const key of swept) expect(await storage().head(key), key).toBeNull();
  expect(await sweepMedia(database())).toBe(0);
});
