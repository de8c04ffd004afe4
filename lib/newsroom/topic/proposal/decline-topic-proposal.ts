import { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import { type Actor, actorStaffId } from "../../access/actor";
import { permit, permitStory } from "../../access/permit";
import { audit } from "../../audit";
import { parseInput } from "../../input/parse-input";
import { textSchema } from "../../input/text-schema";
import { lockStory } from "../../story/lock-story";
import { expectOpen } from "./expect-open";

export const declineTopicProposalSchema = z.object({
  storyId: z.uuid(),
  proposalId: z.uuid(),
  /** The proposer reads it */
  reason: textSchema(500, "must say why"),
});

/** Declines a proposed topic with a reason. Refuses `not-permitted`, and `wrong-state` for a proposal that is no longer open. */
export async function declineTopicProposal(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof declineTopicProposalSchema>,
): Promise<void> {
  const { storyId, proposalId, reason } = parseInput(declineTopicProposalSchema, input);
  permitStory(actor, "read", await lockStory(tx, storyId));
  permit(actor, "topic.decideProposal");
  const { name } = await expectOpen(tx, storyId, proposalId);
  const decided = { decidedById: actorStaffId(actor), decidedAt: await databaseNow(tx) };
  await tx.topicProposal.update({ where: { id: proposalId }, data: { ...decided, state: "declined", reason } });
  await audit(tx, actor, { action: "topic.declineProposal", storyId, reason, detail: { proposalId, name } });
}
