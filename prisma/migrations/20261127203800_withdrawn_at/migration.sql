-- When a story was taken down, by the database's clock: later edits of it are no news to feed readers.
ALTER TABLE "story" ADD COLUMN     "withdrawn_at" TIMESTAMPTZ(3);

update story s set withdrawn_at = coalesce(
  (select max(e.at) from audit_event e
   where e.story_id = s.id and e.action in ('story.unpublish', 'story.retract', 'story.kill')),
  s.modified_at)
where s.state in ('unpublished', 'retracted', 'killed') and s.first_published_at is not null;

-- A story that is held back is not told of, not even as a removal.
create or replace view public_removal as
select s.id as story_id, s.lang, s.withdrawn_at as removed_at
from story s
where s.withdrawn_at is not null
  and (s.state = 'retracted' or exists (select 1 from public_withdrawal gone where gone.id = s.id));
