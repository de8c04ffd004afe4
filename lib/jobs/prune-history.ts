import "server-only";
import { pruneDeleted } from "@/lib/newsroom/story/version/prune-deleted";
import { pruneVersions } from "@/lib/newsroom/story/version/prune-versions";
import type { Database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";

const AT_ONCE = 2_000;
const BATCH_MS = 60_000;

const work = [pruneDeleted, pruneVersions];

/**
 * Deletes the drafts that were deleted long ago and the versions that history need not keep, a batch a transaction, until none is left or
 * `isStopping`. Returns how many.
 */
export async function pruneHistory(db: Database, isStopping: () => boolean = () => false): Promise<number> {
  let pruned = 0;
  for (const prune of work) pruned += await pruneAll(db, prune, isStopping);
  return pruned;
}

async function pruneAll(db: Database, prune: typeof pruneVersions, isStopping: () => boolean): Promise<number> {
  for (let pruned = 0; ; ) {
    if (isStopping()) return pruned;
    const batch = await inTransaction(db, (tx) => prune(tx, AT_ONCE), { timeout: BATCH_MS });
    if (batch === 0) return pruned;
    pruned += batch;
  }
}
