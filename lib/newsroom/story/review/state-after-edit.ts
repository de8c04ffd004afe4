import type { Tx } from "@/lib/platform/db/database";
import type { StoryState } from "@/prisma/generated/enums";
import type { Actor } from "../../access/actor";
import { may } from "../../access/may";
import type { LockedStory } from "../lock-story";
import { advance } from "../workflow";

/**
 * The state of a story whose text becomes one with this hash. What was approved is the text that an editor saw: when somebody changes it
 * who may not approve, it is a draft again, and so it is when its publication is not promised any more.
 */
export async function stateAfterEdit(tx: Tx, actor: Actor, story: LockedStory, hash: string): Promise<StoryState> {
  if (may(actor, "story.approve", story) || story.draft?.hash === hash) return advance(story.state, "edit");
  await tx.scheduledAction.updateMany({
    where: { storyId: story.id, state: "pending", resumes: "approved" },
    data: { resumes: "draft" },
  });
  return advance(story.state, "edit", story.state === "approved" ? "draft" : undefined);
}
