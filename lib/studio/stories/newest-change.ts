import "server-only";
import type { StaffActor } from "@/lib/newsroom/access/actor";
import { may } from "@/lib/newsroom/access/may";
import { storyScope } from "@/lib/newsroom/access/story-scope";
import { database } from "@/lib/platform/db/database";

/**
 * When a story that the actor may see listed was last changed, or a topic proposed that the actor can decide on, from indexes alone;
 * ISO 8601, empty where there is none.
 */
export async function newestChange(actor: StaffActor): Promise<string> {
  const [row] = await database().$queryRaw<{ at: Date | null }[]>`
    select greatest(
      (select s.modified_at from story s where ${storyScope(actor, "list").sql} order by s.modified_at desc, s.id desc limit 1),
      (select max(p.proposed_at) from topic_proposal p where p.state = 'open' and ${may(actor, "topic.decideProposal")})) as at`;
  return row?.at?.toISOString() ?? "";
}
