import "server-only";
import type { Actor } from "@/lib/newsroom/access/actor";
import { storyScope } from "@/lib/newsroom/access/story-scope";
import { database } from "@/lib/platform/db/database";
import { Prisma } from "@/prisma/generated/client";

const DAYS = 30;

/**
 * The ids of what the clock missed or failed to do within thirty days and nobody has seen to: nothing was scheduled, published or
 * taken off since. Of one story, or of all that the actor may read.
 */
export async function unresolvedFailedActions(of: { storyId: string } | { actor: Actor }): Promise<string[]> {
  const isAsked = "actor" in of ? storyScope(of.actor).sql : Prisma.sql`s.id = ${of.storyId}::uuid`;
  const rows = await database().$queryRaw<{ id: string }[]>`
    select a.id from scheduled_action a join story s on s.id = a.story_id
    where a.state in ('missed', 'failed') and a.run_at > newsroom_now() - ${DAYS} * interval '1 day'
      and ${isAsked} and s.state not in ('retracted', 'killed', 'deleted')
      and not exists (
        select from scheduled_action later
        where later.story_id = s.id and later.created_at > a.created_at and later.state <> 'cancelled')
      and not exists (
        select from audit_event e
        where e.story_id = s.id and e.at > a.created_at and e.action in ('story.publish', 'story.unpublish'))
    order by a.run_at desc`;
  return rows.map(({ id }) => id);
}
