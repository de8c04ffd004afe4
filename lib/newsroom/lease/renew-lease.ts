import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../access/actor";
import { may } from "../access/may";
import { parseInput } from "../input/parse-input";
import { expectOwnLease } from "./expect-own-lease";
import { LEASE_SECONDS, leaseSchema } from "./lease";

export const renewLeaseSchema = leaseSchema.extend({
  /** Since the last keystroke */
  idleSeconds: z.number().min(0).max(86_400).default(0),
});

/**
 * Makes a lease last LEASE_SECONDS from now; false where it is over and nobody has it, as renewing takes
 * nothing, and where the actor may not edit the story.
 * Refuses `lease-held` where another has taken it, and `not-permitted` for the lease of another session.
 */
export async function renewLease(tx: Tx, actor: Actor, input: z.input<typeof renewLeaseSchema>): Promise<boolean> {
  const { storyId, tabId, idleSeconds } = parseInput(renewLeaseSchema, input);
  const story = await tx.story.findUnique({ where: { id: storyId } });
  if (!story || !may(actor, "story.edit", story)) return false;
  if (!(await expectOwnLease(tx, actor, storyId, tabId))) return false;
  const count = await tx.$executeRaw`
    update edit_lease set expires_at = newsroom_now() + ${LEASE_SECONDS} * interval '1 second',
      active_at = greatest(active_at, newsroom_now() - ${idleSeconds} * interval '1 second')
    where story_id = ${storyId}::uuid and tab_id = ${tabId}`;
  return count === 1;
}
