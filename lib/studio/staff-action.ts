import "server-only";
import type { Actor } from "@/lib/newsroom/actor";
import { Refusal } from "@/lib/newsroom/refusal";
import { settle } from "@/lib/platform/cache/settle";
import { database, type Tx } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { log } from "@/lib/platform/log";
import { currentVisit } from "./gate";
import type { ActionRefused, ActionResult } from "./shell/action-result";

const signedOut = (): ActionRefused => ({
  ok: false,
  code: "signed-out",
  message: "You were signed out. Sign in again.",
  problems: [],
});

/**
 * A server action out of a verb: finds who acts, runs the verb in one transaction, and returns its result or refusal.
 * After the commit this process's next request sees the change. Anything unexpected is logged once and thrown.
 */
export function staffAction<Input, Value>(
  verb: (tx: Tx, actor: Actor & { kind: "staff" }, input: Input) => Promise<Value>,
): (input: Input) => Promise<ActionResult<Value>> {
  return async (input) => {
    try {
      const visit = await currentVisit();
      if (!visit) return signedOut();
      const value = await inTransaction(database(), (tx) => verb(tx, visit.actor, input));
      await settle();
      return { ok: true, value };
    } catch (error) {
      return refusedOrThrown(error);
    }
  };
}

function refusedOrThrown(error: unknown): ActionRefused {
  if (error instanceof Refusal) {
    return { ok: false, code: error.code, message: error.message, problems: error.problems };
  }
  log.error({ err: error }, "action failed");
  throw error;
}

/** A server action that only reads: no transaction and nothing to settle. */
export function staffQuery<Input, Value>(
  query: (actor: Actor & { kind: "staff" }, input: Input) => Promise<Value>,
): (input: Input) => Promise<ActionResult<Value>> {
  return async (input) => {
    try {
      const visit = await currentVisit();
      return visit ? { ok: true, value: await query(visit.actor, input) } : signedOut();
    } catch (error) {
      return refusedOrThrown(error);
    }
  };
}
