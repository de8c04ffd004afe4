import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import { sentence } from "@/lib/platform/i18n/sentence";
import { type Actor, actorStaffId } from "../../access/actor";
import { permit, permitStory } from "../../access/permit";
import { slugOf } from "../../address/slug";
import { audit } from "../../audit";
import { parseInput } from "../../input/parse-input";
import { Refusal } from "../../refusal";
import { lockStory } from "../../story/lock-story";
import { advance } from "../../story/workflow";
import { topicNameSchema } from "../create-topic";

/** Proposals of one story that editors have yet to decide: more would flood their desk. */
export const MAX_OPEN_PROPOSALS = 10;

export const proposeTopicSchema = z.object({
  storyId: z.uuid(),
  name: topicNameSchema,
  lang: z.string().min(2).max(35),
});

/** Proposes a topic that a story lacks. Refuses `in-use` where there is one at its address or it was proposed already, and `too-large`. */
export async function proposeTopic(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof proposeTopicSchema>,
): Promise<{ proposalId: string }> {
  const { storyId, name, lang } = parseInput(proposeTopicSchema, input);
  const story = await lockStory(tx, storyId);
  permitStory(actor, "edit", story);
  permit(actor, "topic.propose");
  advance(story.state, "edit");
  const slug = slugOf(name, lang);
  await expectNew(tx, storyId, slug);
  const data = { storyId, name, lang, slug, proposedById: actorStaffId(actor) };
  const { id } = await tx.topicProposal.create({ data });
  await audit(tx, actor, { action: "topic.propose", storyId, detail: { proposalId: id, name, slug } });
  return { proposalId: id };
}

async function expectNew(tx: Tx, storyId: string, slug: string): Promise<void> {
  const problems = [{ path: "name", message: "is taken" }];
  if (await tx.topic.findUnique({ where: { slug }, select: { id: true } }))
    throw new Refusal("in-use", sentence`There is a topic at /topic/${slug} already.`, problems);
  const open = await tx.topicProposal.findMany({ where: { storyId, state: "open" }, select: { slug: true } });
  if (open.some((proposal) => proposal.slug === slug))
    throw new Refusal("in-use", "This topic was proposed for the story already.", problems);
  if (open.length >= MAX_OPEN_PROPOSALS)
    throw new Refusal("too-large", sentence`At most ${MAX_OPEN_PROPOSALS} topics of a story may wait for an editor.`);
}
