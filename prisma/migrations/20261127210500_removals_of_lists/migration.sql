-- The lists that showed a story until it was taken down: the topics and authors of the version that readers saw last.
create or replace view public_removal as
select s.id as story_id, s.lang, s.withdrawn_at as removed_at, s.section_id,
  coalesce(v.topic_ids, '{}') as topic_ids,
  array(
    select (byline ->> 'authorId')::uuid from jsonb_array_elements(v.bylines) as byline where byline ->> 'authorId' is not null
  ) as author_ids
from story s
left join lateral (
  select event.version_id from audit_event event
  where event.story_id = s.id and event.action = 'story.publish' order by event.at desc limit 1
) seen on s.live_version_id is null
left join story_version v on v.id = coalesce(s.live_version_id, seen.version_id)
where s.withdrawn_at is not null
  and (s.state = 'retracted' or exists (select 1 from public_withdrawal gone where gone.id = s.id));
