import "server-only";
import { reindexSearch, rereadPromotions } from "@/lib/newsroom/search/reindex-search";
import type { Database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";

/** Few at once, for this process also answers readers. */
const AT_ONCE = 50;
const BATCH_MS = 60_000;

/** Indexes stories again that a portal of an earlier release has indexed. Returns how many were indexed. */
export async function reindexStories(db: Database, isStopping: () => boolean = () => false): Promise<number> {
  for (let indexed = 0; ; ) {
    if (isStopping()) return indexed;
    const batch = await inTransaction(db, (tx) => reindexSearch(tx, AT_ONCE), { timeout: BATCH_MS });
    if (batch === 0) return indexed;
    if (indexed === 0) await inTransaction(db, rereadPromotions);
    indexed += batch;
  }
}
