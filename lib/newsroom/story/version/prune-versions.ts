import type { Tx } from "@/lib/platform/db/database";

/** Days that a version is kept which never was public, has no name and is not in use. */
const KEPT_DAYS = 400;
/** Days after which of a tab's autosaves the last one remains. */
const AUTOSAVES_DAYS = 7;

/**
 * Deletes versions that history need not keep, `most` at a time; returns how many. For ever stay: what was public, what has a label,
 * the draft, the newest version, side drafts that wait for somebody, and what a promise or a correction names.
 */
export async function pruneVersions(tx: Tx, most: number): Promise<number> {
  await tx.$executeRaw`select set_config('masthead.pruning', 'on', true)`;
  const count = await tx.$executeRaw`
    with needless as (
      select v.id from story_version v join story s on s.id = v.story_id
      where not v.is_open and v.label is null and not (v.is_side and v.settled_at is null)
        and v.id is distinct from s.live_version_id and v.id is distinct from s.draft_version_id
        and v.saved_at < newsroom_now() - ${AUTOSAVES_DAYS} * interval '1 day'
        and (v.saved_at < newsroom_now() - ${KEPT_DAYS} * interval '1 day' or (
          v.source = 'autosave' and not v.is_side
          and exists (
            select from story_version later
            where later.story_id = v.story_id and later.n > v.n and later.source = 'autosave' and not later.is_side
              and later.tab_id is not distinct from v.tab_id and later.created_by_id is not distinct from v.created_by_id)
          and not exists (
            select from audit_event e
            where e.story_id = v.story_id and e.version_id = v.id and e.action <> 'story.save')))
        and exists (select from story_version newer where newer.story_id = v.story_id and newer.n > v.n)
        and not exists (select from scheduled_action a where a.version_id = v.id)
        and not exists (select from correction c where c.story_id = v.story_id and c.fixed_version_id = v.id)
        and not exists (
          select from audit_event e where e.story_id = v.story_id and e.version_id = v.id and e.action = 'story.publish')
      order by v.id limit ${most})
    delete from story_version where id in (select id from needless)`;
  await tx.$executeRaw`select set_config('masthead.pruning', '', true)`;
  return count;
}
