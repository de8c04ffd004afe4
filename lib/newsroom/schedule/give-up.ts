import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import type { ScheduleKind } from "@/prisma/generated/enums";
import { clockActor } from "../actor";
import { lockStory } from "../story/lock-story";
import { cancelPending } from "./cancel-pending";
import { unscheduled } from "./unscheduled";

/** Leaves what the clock could not do to a person: a story that was scheduled is a draft again. */
export async function giveUp(tx: Tx, { storyId, kind }: { storyId: string; kind: ScheduleKind }): Promise<void> {
  if (kind !== "publish") return;
  const story = await lockStory(tx, storyId);
  const state = unscheduled(story.state);
  if (state === story.state) return;
  await cancelPending(tx, clockActor, storyId, ["unpublish"]);
  await tx.story.update({
    where: { id: storyId },
    data: { state, modifiedAt: await databaseNow(tx), rev: { increment: 1 } },
  });
}
