import { createHash } from "node:crypto";
import { mediaKey } from "@/lib/newsroom/media/media-key";
import type { Database } from "@/lib/platform/db/database";
import type { Storage } from "@/lib/platform/storage/storage";

/** Compares all pictures with their files: rows without their whole file, and how many files have no row. */
export async function findBrokenFiles(
  db: Database,
  storage: Storage,
): Promise<{ findings: string[]; files: number; withoutRow: number }> {
  const findings: string[] = [];
  const keys = new Set<string>();
  for (const picture of await db.media.findMany()) {
    const key = mediaKey(picture);
    keys.add(key);
    const bytes = await storage.read(key);
    const hash = bytes && createHash("sha256").update(bytes).digest("hex");
    if (hash !== picture.hash) findings.push(`${key} is ${hash ? "another file" : "missing"}`);
  }
  let files = 0;
  let withoutRow = 0;
  for await (const key of storage.list("media/")) {
    files += 1;
    if (!keys.has(key)) withoutRow += 1;
  }
  return { findings, files, withoutRow };
}
