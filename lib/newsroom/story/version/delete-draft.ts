import { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import { type Actor, actorStaffId } from "../../access/actor";
import { permitStory } from "../../access/permit";
import { audit } from "../../audit";
import { parseInput } from "../../input/parse-input";
import { expectLease, leaseHolder } from "../../lease/lease";
import { lockStory } from "../lock-story";
import { advance } from "../workflow";

export const deleteDraftSchema = z.object({ storyId: z.uuid() });

/**
 * Puts away a draft that was never public, with its versions, to be restored until it is pruned. Refuses `wrong-state` in any other state,
 * and `lease-held` while somebody else writes.
 */
export async function deleteDraft(tx: Tx, actor: Actor, input: z.input<typeof deleteDraftSchema>): Promise<void> {
  const { storyId } = parseInput(deleteDraftSchema, input);
  const story = await lockStory(tx, storyId);
  permitStory(actor, "delete", story);
  const holder = await leaseHolder(tx, storyId);
  if (holder?.staffId !== actorStaffId(actor)) expectLease(holder, actor, undefined);
  const state = advance(story.state, "delete");
  await tx.story.update({
    where: { id: storyId },
    data: { state, modifiedAt: await databaseNow(tx), rev: { increment: 1 } },
  });
  await audit(tx, actor, { action: "story.delete", storyId, fromState: story.state, toState: state });
}
