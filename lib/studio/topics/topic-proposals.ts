import "server-only";
import { type Actor, actorStaffId, type StaffActor } from "@/lib/newsroom/access/actor";
import { may } from "@/lib/newsroom/access/may";
import { storyScope } from "@/lib/newsroom/access/story-scope";
import { workflow } from "@/lib/newsroom/story/workflow";
import { databaseNow } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/database";
import { inLanguage } from "@/lib/platform/i18n/by-language";
import { type Prisma, StoryState, type TopicProposalState } from "@/prisma/generated/client";
import { staffNamesById } from "../shell/staff-names-by-id";

/** A topic that was proposed, with what became of it. */
export interface EditorProposal {
  proposalId: string;
  name: string;
  lang: string;
  state: TopicProposalState;
  /** Why it was declined */
  reason: string;
  /** What the topic is called that it became; empty where there is none */
  topic: string;
  /** Whether the one who looks at it proposed it */
  isOwn: boolean;
}

export interface ListedProposal extends EditorProposal {
  storyId: string;
  headline: string;
  storyLang: string;
  /** Who proposed it */
  by: string;
}

const MAX_PROPOSALS = 100;
const DAY_MS = 86_400_000;
/** How long the proposer sees what became of a proposal */
const OUTCOME_DAYS = 30;

const editable = Object.values(StoryState).filter((state) => workflow.edit[state] !== undefined);

/** Stories with proposals that the actor can decide on now; none to those who may decide on none. */
export const storiesToDecide = (actor: StaffActor): Prisma.StoryWhereInput => ({
  AND: [
    may(actor, "topic.decideProposal") ? storyScope(actor).where : { id: { in: [] } },
    { state: { in: editable }, topicProposals: { some: { state: "open" } } },
  ],
});

/** Proposals that wait for the actor to decide, the oldest first. */
export const proposalsToDecide = (actor: StaffActor): Promise<ListedProposal[]> =>
  list(actor, { state: "open", story: storiesToDecide(actor) }, "asc");

/** What the actor proposed for stories that he or she may read still, and what became of it in the last thirty days, the last first. */
export async function ownProposals(actor: StaffActor): Promise<ListedProposal[]> {
  const since = new Date((await databaseNow(database())).getTime() - OUTCOME_DAYS * DAY_MS);
  const isRecent = { OR: [{ state: "open" as const }, { decidedAt: { gte: since } }] };
  return list(actor, { AND: [{ proposedById: actor.id, story: storyScope(actor).where }, isRecent] }, "desc");
}

/** What was proposed for one story that the actor may read. */
export const storyProposals = (actor: Actor, storyId: string): Promise<ListedProposal[]> =>
  list(actor, { storyId, story: storyScope(actor).where }, "asc");

async function list(
  actor: Actor,
  where: Prisma.TopicProposalWhereInput,
  order: "asc" | "desc",
): Promise<ListedProposal[]> {
  const headline = { select: { headline: true } };
  const rows = await database().topicProposal.findMany({
    where,
    orderBy: [{ proposedAt: order }, { id: order }],
    take: MAX_PROPOSALS,
    include: {
      topic: { select: { names: true, slug: true } },
      story: { select: { lang: true, draft: headline, liveVersion: headline } },
    },
  });
  const nameOf = await staffNamesById(rows.map(({ proposedById }) => proposedById));
  return rows.map(({ id, storyId, name, lang, state, reason, proposedById, topic, story }) => ({
    ...{ proposalId: id, storyId, name, lang, state, reason, by: nameOf(proposedById) },
    isOwn: proposedById !== null && proposedById === actorStaffId(actor),
    headline: (story.draft ?? story.liveVersion)?.headline ?? "",
    storyLang: story.lang,
    topic: topic ? inLanguage(topic.names, lang, "en") || topic.slug : "",
  }));
}
