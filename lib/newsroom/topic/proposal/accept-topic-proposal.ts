import { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import { type Actor, actorStaffId } from "../../access/actor";
import { permit, permitStory } from "../../access/permit";
import { slugOf } from "../../address/slug";
import { audit } from "../../audit";
import { parseInput } from "../../input/parse-input";
import { expectLease, leaseHolder } from "../../lease/lease";
import { lockStory } from "../../story/lock-story";
import { saveDraft } from "../../story/save-draft";
import { contentOf } from "../../story/version/version-content";
import { createTopic, topicNameSchema } from "../create-topic";
import { expectOpen } from "./expect-open";

export const acceptTopicProposalSchema = z.object({
  storyId: z.uuid(),
  proposalId: z.uuid(),
  /** What the topic is called, where not as proposed */
  name: topicNameSchema.optional(),
});

/**
 * Creates the proposed topic, or takes the one that is at its address by now, and adds it to the story's draft. Refuses `wrong-state`, and
 * `lease-held` while somebody writes in the story.
 */
export async function acceptTopicProposal(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof acceptTopicProposalSchema>,
): Promise<{ topicId: string }> {
  const { storyId, proposalId, ...given } = parseInput(acceptTopicProposalSchema, input);
  const story = await lockStory(tx, storyId);
  permitStory(actor, "edit", story);
  permit(actor, "topic.decideProposal");
  const { lang, ...proposal } = await expectOpen(tx, storyId, proposalId);
  expectLease(await leaseHolder(tx, storyId), actor, undefined);
  const topicId = await topicNamed(tx, actor, { name: given.name ?? proposal.name, lang });
  const { topicIds } = contentOf(story.draft ?? story.liveVersion);
  if (!topicIds.includes(topicId)) {
    const patch = { topicIds: [...topicIds, topicId] };
    await saveDraft(tx, actor, { storyId, rev: story.rev, patch, manual: true });
  }
  const decided = { decidedById: actorStaffId(actor), decidedAt: await databaseNow(tx) };
  await tx.topicProposal.update({ where: { id: proposalId }, data: { ...decided, state: "accepted", topicId } });
  await audit(tx, actor, { action: "topic.acceptProposal", storyId, detail: { proposalId, topicId } });
  return { topicId };
}

async function topicNamed(tx: Tx, actor: Actor, named: { name: string; lang: string }): Promise<string> {
  const slug = slugOf(named.name, named.lang);
  const known = await tx.topic.findUnique({ where: { slug }, select: { id: true, mergedIntoId: true } });
  if (known) return known.mergedIntoId ?? known.id;
  return (await createTopic(tx, actor, named)).topicId;
}
