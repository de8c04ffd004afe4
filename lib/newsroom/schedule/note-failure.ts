import type { Tx } from "@/lib/platform/db/database";
import { toStoredSentence } from "@/lib/platform/i18n/stored-sentence";
import { clockActor } from "../access/actor";
import { audit } from "../audit";
import { Refusal } from "../refusal";
import { giveUp } from "./give-up";

/** Seconds from the promised time after which a failing action is given up. */
const GIVE_UP_AFTER = 600;

/** Puts the oldest due action off (2, 4, 8 … 60 seconds), or marks it failed ten minutes after its time. */
export async function noteFailure(tx: Tx, actionId: string, error: unknown): Promise<"pending" | "failed" | null> {
  const refusal = error instanceof Refusal ? JSON.stringify(toStoredSentence(error.stated)) : null;
  const words = error instanceof Refusal ? error.message : String(error);
  const [row] = await tx.$queryRaw<{ state: "pending" | "failed" }[]>`
    update scheduled_action set attempts = attempts + 1, last_error = ${words.slice(0, 1_000)}, last_refusal = ${refusal}::jsonb,
      retry_at = newsroom_now() + least(60, power(2, attempts + 1)) * interval '1 second',
      state = (case when newsroom_now() > run_at + ${GIVE_UP_AFTER} * interval '1 second' and attempts >= 3 then 'failed' else 'pending' end)::schedule_state
    where id = ${actionId}::uuid and state = 'pending' returning state`;
  if (row?.state === "failed") {
    const action = await tx.scheduledAction.findUniqueOrThrow({ where: { id: actionId } });
    await audit(tx, clockActor, { action: "schedule.failed", storyId: action.storyId, reason: words.slice(0, 500) });
    await giveUp(tx, action);
  }
  return row?.state ?? null;
}
