import "server-only";
import { moveSectionStories } from "@/lib/newsroom/section/move-section-stories";
import type { Database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";

/** A batch moves up to fifty stories and must not be given up on a slow machine. */
const BATCH_MS = 60_000;

/**
 * Moves the stories of renamed sections, a batch a transaction, until none is left or `isStopping`. Any number of processes may run this
 * at once; a batch whose process died is moved by the next run. Returns how many batches were moved.
 */
export async function moveRenamedStories(db: Database, isStopping: () => boolean = () => false): Promise<number> {
  for (let batches = 0; ; batches += 1) {
    if (isStopping() || !(await inTransaction(db, moveSectionStories, { timeout: BATCH_MS }))) return batches;
  }
}
