import type { Tx } from "@/lib/platform/db/database";
import type { ScheduleKind } from "@/prisma/generated/enums";
import type { Actor } from "../access/actor";
import { audit } from "../audit";
import { emit } from "../events/emit";

/** Cancels what the clock would do to a story; returns how many actions that were. */
export async function cancelPending(tx: Tx, actor: Actor, storyId: string, kinds: ScheduleKind[]): Promise<number> {
  const { count } = await tx.scheduledAction.updateMany({
    where: { storyId, state: "pending", kind: { in: kinds } },
    data: { state: "cancelled" },
  });
  if (count === 0) return 0;
  await audit(tx, actor, { action: "schedule.cancel", storyId, detail: { kinds } });
  await emit(tx, [{ name: "story.unscheduled", storyId, lists: null, hiddenMediaIds: [], kinds }]);
  return count;
}
