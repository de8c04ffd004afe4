import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../actor";
import { Refusal } from "../refusal";
import { lockStory } from "../story/lock-story";
import { permit } from "../story/permissions";
import { parseInput } from "../story/schema";
import { advance } from "../story/workflow";
import { cancelPending } from "./cancel-pending";

export const cancelScheduleSchema = z.object({ storyId: z.uuid(), actionId: z.uuid() });

/** Takes back a promise that has not run yet; a story that was scheduled is a draft again. */
export async function cancelSchedule(tx: Tx, actor: Actor, input: z.input<typeof cancelScheduleSchema>): Promise<void> {
  const { storyId, actionId } = parseInput(cancelScheduleSchema, input);
  const story = await lockStory(tx, storyId);
  permit(actor, "schedule", story);
  const action = await tx.scheduledAction.findUnique({ where: { id: actionId, storyId, state: "pending" } });
  if (!action) throw new Refusal("not-found", "That is not scheduled any more.");
  await cancelPending(tx, actor, storyId, [action.kind]);
  const state =
    action.kind === "publish" && story.state === "scheduled" ? advance(story.state, "unschedule") : story.state;
  await tx.story.update({ where: { id: storyId }, data: { state, rev: { increment: 1 } } });
}
