import type { Tx } from "@/lib/platform/db/database";
import type { ScheduledAction } from "@/prisma/generated/client";
import { clockActor } from "../access/actor";
import { audit } from "../audit";
import { publish } from "../story/publish";
import { unpublish } from "../story/unpublish";
import { giveUp } from "./give-up";

interface DueAction {
  id: string;
  isMissed: boolean;
}

export type DueResult = { actionId: string; storyId: string; state: "done" | "missed"; lateMs: number };

/**
 * Claims one action that is due and carries it out in the same transaction, so that it happens once, however many look and whenever
 * the power goes; null when nothing is due. `onClaim` learns the action before it is tried. What is overdue by more than a day becomes `missed` and is left to a person.
 */
export async function runDueAction(
  tx: Tx,
  onClaim: (actionId: string) => void = () => undefined,
): Promise<DueResult | null> {
  // With its story: the one who works on that holds it already, and will want the action next.
  const [due] = await tx.$queryRaw<DueAction[]>`
    select a.id, a.run_at < newsroom_now() - interval '1 day' as "isMissed"
    from scheduled_action a join story s on s.id = a.story_id
    where a.state = 'pending' and a.run_at <= newsroom_now() and (a.retry_at is null or a.retry_at <= newsroom_now())
    order by a.run_at, a.id limit 1 for no key update of s, a skip locked`;
  if (!due) return null;
  onClaim(due.id);
  const action = await tx.scheduledAction.findUniqueOrThrow({ where: { id: due.id } });
  const state = due.isMissed ? ("missed" as const) : ("done" as const);
  const lateMs = await close(tx, action, state);
  if (state === "missed") {
    await audit(tx, clockActor, {
      action: "schedule.missed",
      storyId: action.storyId,
      detail: { actionId: action.id, lateMs },
    });
    await giveUp(tx, action);
  } else {
    await carryOut(tx, action);
  }
  return { actionId: action.id, storyId: action.storyId, state, lateMs };
}

async function close(tx: Tx, action: ScheduledAction, state: "done" | "missed"): Promise<number> {
  const [row] = await tx.$queryRaw<{ lateMs: number }[]>`
    update scheduled_action
    set state = ${state}::schedule_state, ran_at = newsroom_now(), attempts = attempts + 1,
      late_ms = least(2147483647, extract(epoch from newsroom_now() - run_at) * 1000)::int
    where id = ${action.id}::uuid returning late_ms as "lateMs"`;
  return row?.lateMs ?? 0;
}

async function carryOut(tx: Tx, { kind, storyId, versionId, isSignificant }: ScheduledAction): Promise<void> {
  if (kind === "unpublish") return void (await unpublish(tx, clockActor, { storyId, reason: "scheduled" }));
  // The one who scheduled it said yes to the address that it takes.
  await publish(tx, clockActor, { storyId, versionId: versionId ?? "", isSignificant, isConfirmed: true });
}
