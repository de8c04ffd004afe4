import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../access/actor";
import { permitStory } from "../access/permit";
import { parseInput } from "../input/parse-input";
import { Refusal } from "../refusal";
import { lockStory } from "../story/lock-story";
import { isPublicState } from "../story/workflow";
import { cancelPending } from "./cancel-pending";
import { unscheduled } from "./unscheduled";

export const cancelScheduleSchema = z.object({ storyId: z.uuid(), actionId: z.uuid() });

/** Takes back a promise that has not run yet; a story that was scheduled stands where it stood before. */
export async function cancelSchedule(tx: Tx, actor: Actor, input: z.input<typeof cancelScheduleSchema>): Promise<void> {
  const { storyId, actionId } = parseInput(cancelScheduleSchema, input);
  const story = await lockStory(tx, storyId);
  permitStory(actor, "schedule", story);
  const action = await tx.scheduledAction.findUnique({ where: { id: actionId, storyId, state: "pending" } });
  if (!action) throw new Refusal("not-found", "That is not scheduled any more.");
  // What is never published needs no unpublication.
  const isForNothing = action.kind === "publish" && !isPublicState(story.state);
  await cancelPending(tx, actor, storyId, isForNothing ? ["publish", "unpublish"] : [action.kind]);
  const state = unscheduled(story.state, action);
  await tx.story.update({ where: { id: storyId }, data: { state, rev: { increment: 1 } } });
}
