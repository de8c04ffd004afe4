import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import type { ScheduledAction } from "@/prisma/generated/client";
import { clockActor } from "../access/actor";
import { lockStory } from "../story/lock-story";
import { cancelPending } from "./cancel-pending";
import { unscheduled } from "./unscheduled";

/** Leaves what the clock could not do to a person: a story that was scheduled stands where it stood before. */
export async function giveUp(tx: Tx, action: Pick<ScheduledAction, "storyId" | "kind" | "resumes">): Promise<void> {
  const { storyId } = action;
  const story = await lockStory(tx, storyId);
  const state = unscheduled(story.state, action);
  if (state === story.state) return;
  await cancelPending(tx, clockActor, storyId, ["unpublish"]);
  await tx.story.update({
    where: { id: storyId },
    data: { state, modifiedAt: await databaseNow(tx), rev: { increment: 1 } },
  });
}
