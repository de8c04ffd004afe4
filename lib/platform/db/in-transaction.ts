import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { log } from "../log";
import type { Database, Tx } from "./database";

const MAX_ATTEMPTS = 5;
const WAIT_MS = 50;

interface TransactionTimes {
  /** Milliseconds until a connection must be free */
  maxWait?: number;
  /** Milliseconds that the transaction may take */
  timeout?: number;
}

/**
 * Does work in one transaction, wholly or not at all. Where two transactions wait for each other, the database ends one of them: that one is
 * begun again, at most five times in all, so `work` must be such that it can be done twice.
 */
export async function inTransaction<Value>(
  db: Database,
  work: (tx: Tx) => Promise<Value>,
  times: TransactionTimes = {},
): Promise<Value> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.$transaction(work, times);
    } catch (error) {
      if (!isDeadlock(error) || attempt === MAX_ATTEMPTS) throw error;
      log.warn({ err: error, attempt }, "transaction begun again");
      // Not at the same time as the others that met.
      await sleep(Math.random() * WAIT_MS * attempt);
    }
  }
}

/** As Prisma tells it: by a code of its own, or within a raw question by the server's (deadlock_detected, serialization_failure). */
function isDeadlock(error: unknown): boolean {
  if (!(error instanceof Error) || !("code" in error)) return false;
  return error.code === "P2034" || (error.code === "P2010" && /Code: `(40P01|40001)`/.test(error.message));
}
