import "server-only";
import { relateWaiting } from "@/lib/newsroom/related/waiting/relate-waiting";
import type { Database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";

/** An import relates its own stories; who waits for longer was left behind by one that was stopped. */
const LEFT_BEHIND_MS = 5 * 60_000;
/** Few at once, for this process also answers readers. */
const AT_ONCE = 50;
const BATCH_MS = 60_000;

/** Relates imported stories that an import has left waiting. Returns how many were related. */
export async function relateImported(db: Database, isStopping: () => boolean = () => false): Promise<number> {
  for (let related = 0; ; ) {
    if (isStopping()) return related;
    const since = new Date(Date.now() - LEFT_BEHIND_MS);
    const batch = await inTransaction(db, (tx) => relateWaiting(tx, AT_ONCE, since), { timeout: BATCH_MS });
    if (batch === 0) return related;
    related += batch;
  }
}
