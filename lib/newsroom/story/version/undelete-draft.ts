import type { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../../access/actor";
import { permitStory } from "../../access/permit";
import { audit } from "../../audit";
import { parseInput } from "../../input/parse-input";
import { lockStory } from "../lock-story";
import { advance } from "../workflow";
import { deleteDraftSchema } from "./delete-draft";

/** Makes a deleted story a draft again. Refuses `wrong-state` where it is not deleted. */
export async function undeleteDraft(tx: Tx, actor: Actor, input: z.input<typeof deleteDraftSchema>): Promise<void> {
  const { storyId } = parseInput(deleteDraftSchema, input);
  const story = await lockStory(tx, storyId);
  permitStory(actor, "undelete", story);
  const state = advance(story.state, "undelete");
  await tx.story.update({
    where: { id: storyId },
    data: { state, modifiedAt: await databaseNow(tx), rev: { increment: 1 } },
  });
  await audit(tx, actor, { action: "story.undelete", storyId, fromState: story.state, toState: state });
}
