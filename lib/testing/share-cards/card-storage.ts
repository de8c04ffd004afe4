import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll } from "vitest";
import { stopDrawingCards } from "@/lib/engines/share-cards/share-cards";
import { openDiskStorage } from "@/lib/platform/storage/disk-storage";
import type { Storage } from "@/lib/platform/storage/storage";
import { buildCardWorker } from "@/scripts/build/card-worker.mjs";

const shared = globalThis as typeof globalThis & { mastheadStorage?: Storage };

/** Gives the tests of a file a storage of their own, and cards drawn by the process that draws them for the portal. Returns who knows the storage's folder. */
export function cardStorage(): () => string {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "masthead-cards-"));
    shared.mastheadStorage = openDiskStorage(folder);
    await buildCardWorker();
  });
  afterAll(async () => {
    stopDrawingCards();
    shared.mastheadStorage = undefined;
    await rm(folder, { recursive: true, force: true });
  });
  return () => folder;
}
