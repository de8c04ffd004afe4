import "server-only";
import { database } from "@/lib/platform/db/database";

const DAYS = 30;

/**
 * The ids of what the clock missed or failed to do within thirty days and nobody has seen to: nothing was scheduled, published or
 * taken off since. Of one story, or of those that somebody made; of all where neither is given.
 */
export async function unresolvedFailedActions({
  storyId,
  createdById,
}: {
  storyId?: string;
  createdById?: string;
}): Promise<string[]> {
  const rows = await database().$queryRaw<{ id: string }[]>`
    select a.id from scheduled_action a join story s on s.id = a.story_id
    where a.state in ('missed', 'failed') and a.run_at > newsroom_now() - ${DAYS} * interval '1 day'
      and (${storyId ?? null}::uuid is null or s.id = ${storyId ?? null}::uuid)
      and (${createdById ?? null}::uuid is null or s.created_by_id = ${createdById ?? null}::uuid)
      and s.state not in ('retracted', 'killed')
      and not exists (
        select from scheduled_action later
        where later.story_id = s.id and later.created_at > a.created_at and later.state <> 'cancelled')
      and not exists (
        select from audit_event e
        where e.story_id = s.id and e.at > a.created_at and e.action in ('story.publish', 'story.unpublish'))
    order by a.run_at desc`;
  return rows.map(({ id }) => id);
}
