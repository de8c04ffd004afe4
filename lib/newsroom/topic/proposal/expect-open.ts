import type { Tx } from "@/lib/platform/db/database";
import type { TopicProposal } from "@/prisma/generated/client";
import { Refusal } from "../../refusal";

/** The open proposal of a story, which is locked. Refuses `wrong-state` where it has none with this id. */
export async function expectOpen(tx: Tx, storyId: string, proposalId: string): Promise<TopicProposal> {
  const proposal = await tx.topicProposal.findUnique({ where: { id: proposalId, storyId, state: "open" } });
  if (proposal) return proposal;
  throw new Refusal("wrong-state", "That proposal of a topic is no longer open.", [
    { path: "proposalId", message: "was accepted, declined or withdrawn" },
  ]);
}
