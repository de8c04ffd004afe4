import "server-only";
import type { Database } from "@/lib/platform/db/database";
import { storage } from "@/lib/platform/storage/storage";
import { dropHiddenPictures } from "./drop-hidden-pictures";

/** A transaction under way may not have written the row of its file yet. */
const SETTLED_MS = 24 * 3_600_000;
const BATCH = 500;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

const idOf = (key: string) => key.split("/")[1] ?? "";
const idsOf = (keys: string[]) => [...new Set(keys.map(idOf))].filter((id) => UUID.test(id));

async function sweep(db: Database, keys: string[]): Promise<number> {
  const ids = idsOf(keys);
  const known = new Set(
    (await db.media.findMany({ where: { id: { in: ids } }, select: { id: true } })).map(({ id }) => id),
  );
  let swept = 0;
  for (const key of keys.filter((each) => !known.has(idOf(each)))) {
    const head = await storage().head(key);
    if (!head || Date.now() - head.storedAt.getTime() < SETTLED_MS) continue;
    await storage().delete(key);
    swept += 1;
  }
  return swept;
}

async function inBatches(prefix: string, work: (keys: string[]) => Promise<number>): Promise<number> {
  let done = 0;
  let batch: string[] = [];
  for await (const key of storage().list(prefix)) {
    batch.push(key);
    if (batch.length < BATCH) continue;
    done += await work(batch);
    batch = [];
  }
  return done + (await work(batch));
}

/**
 * Deletes files of pictures that have no row: of uploads that failed, and of deleted pictures; and the sizes of those that are not public.
 * Returns how many.
 */
export async function sweepMedia(db: Database): Promise<number> {
  const hidden = await inBatches("derived/", (keys) => dropHiddenPictures(idsOf(keys)));
  return hidden + (await inBatches("media/", (keys) => sweep(db, keys)));
}
