import type { Tx } from "@/lib/platform/db/database";

/** Days that a deleted draft can be restored. */
export const RESTORABLE_DAYS = 30;

/** Deletes for good the drafts that were deleted RESTORABLE_DAYS ago, `most` at a time; those with a named version stay. Returns how many. */
export async function pruneDeleted(tx: Tx, most: number): Promise<number> {
  await tx.$executeRaw`select set_config('masthead.pruning', 'on', true)`;
  const count = await tx.$executeRaw`
    delete from story where id in (
      select s.id from story s
      where s.state = 'deleted' and s.modified_at < newsroom_now() - ${RESTORABLE_DAYS} * interval '1 day'
        and not exists (select from story_version v where v.story_id = s.id and v.label is not null)
        and not exists (select from audit_event e where e.story_id = s.id and e.action = 'story.publish')
      order by s.modified_at limit ${most} for update skip locked)`;
  await tx.$executeRaw`select set_config('masthead.pruning', '', true)`;
  return count;
}
