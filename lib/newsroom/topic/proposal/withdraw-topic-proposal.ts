import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../../access/actor";
import { permit, permitStory } from "../../access/permit";
import { audit } from "../../audit";
import { parseInput } from "../../input/parse-input";
import { lockStory } from "../../story/lock-story";
import { expectOpen } from "./expect-open";

export const withdrawTopicProposalSchema = z.object({ storyId: z.uuid(), proposalId: z.uuid() });

/** Removes the actor's own proposal of a topic. Refuses `not-permitted` for one of others, and `wrong-state` for one that is decided. */
export async function withdrawTopicProposal(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof withdrawTopicProposalSchema>,
): Promise<void> {
  const { storyId, proposalId } = parseInput(withdrawTopicProposalSchema, input);
  permitStory(actor, "read", await lockStory(tx, storyId));
  const { name, slug, proposedById } = await expectOpen(tx, storyId, proposalId);
  permit(actor, "topic.withdrawProposal", { createdById: proposedById });
  await tx.topicProposal.delete({ where: { id: proposalId } });
  await audit(tx, actor, { action: "topic.withdrawProposal", storyId, detail: { proposalId, name, slug } });
}
