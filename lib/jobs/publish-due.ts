import "server-only";
import { noteFailure } from "@/lib/newsroom/schedule/note-failure";
import { type DueResult, runDueAction } from "@/lib/newsroom/schedule/run-due-action";
import type { Database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { log } from "@/lib/platform/log";

/** Carries out everything that is due, one transaction each; any number of processes may do so at once. */
export async function publishDue(db: Database): Promise<DueResult[]> {
  const results: DueResult[] = [];
  for (;;) {
    const result = await runOne(db);
    if (result === null) return results;
    if (result) results.push(result);
  }
}

async function runOne(db: Database): Promise<DueResult | null | undefined> {
  let claimed = "";
  try {
    const result = await inTransaction(db, (tx) => runDueAction(tx, (actionId) => (claimed = actionId)));
    if (result) log.info(result, "scheduled action");
    return result;
  } catch (err) {
    if (claimed === "") throw err;
    const state = await inTransaction(db, (tx) => noteFailure(tx, claimed, err));
    log.error({ err, actionId: claimed, state }, "scheduled action failed");
    return undefined;
  }
}
