-- One row for each event and consumer, with attempts, lease and last error of its own (decision 023).
drop index outbox_job_waiting_idx;
alter table outbox_job rename column kind to event;
alter table outbox_job
  add column event_id uuid,
  add column consumer text,
  add column story_id uuid,
  add column leased_until timestamptz(3);

-- What the earlier version did is of no more use; what it left undone becomes a row for each consumer, and what it gave up stays one row.
delete from outbox_job where done_at is not null;

with earlier as (
  select j.*, gen_random_uuid() as new_event_id, (j.payload ->> 'storyId')::uuid as about_id,
    case when j.event = 'story-published' then coalesce(j.payload ->> 'versionId', s.live_version_id::text) end as version_id
  from outbox_job j left join story s on s.id = (j.payload ->> 'storyId')::uuid
  where j.event in ('story-published', 'story-unpublished')
)
insert into outbox_job (event_id, event, consumer, story_id, payload, created_at, run_at, attempts, failed_at, last_error)
select e.new_event_id, case when e.version_id is null then 'story.unpublished' else 'story.updated' end, c.consumer, e.about_id,
  jsonb_build_object('storyId', e.about_id, 'lists', null, 'hiddenMediaIds', coalesce(e.payload -> 'mediaIds', '[]'))
    || case when e.version_id is null then '{}' else jsonb_build_object('versionId', e.version_id) end,
  e.created_at, e.run_at, case when e.failed_at is null then 0 else e.attempts end, e.failed_at, e.last_error
from earlier e cross join (values ('refresh-story-cards'), ('prepare-lead-picture'), ('drop-story-pictures')) c (consumer)
where (e.failed_at is null or c.consumer = 'refresh-story-cards')
  and (c.consumer <> 'prepare-lead-picture' or e.version_id is not null)
  and (c.consumer <> 'drop-story-pictures' or jsonb_array_length(coalesce(e.payload -> 'mediaIds', '[]')) > 0)
order by e.id;

-- A row about feeds did not say which story they changed with: that is left open.
insert into outbox_job (event_id, event, consumer, payload, created_at, run_at, attempts, failed_at, last_error)
select gen_random_uuid(), 'story.unpublished', 'ping-hub',
  jsonb_build_object('storyId', '00000000-0000-0000-0000-000000000000', 'lists', j.payload, 'hiddenMediaIds', '[]'::jsonb),
  j.created_at, j.run_at, case when j.failed_at is null then 0 else j.attempts end, j.failed_at, j.last_error
from outbox_job j where j.event = 'feeds-changed' order by j.id;

delete from outbox_job where consumer is null;

alter table outbox_job alter column event_id set not null, alter column consumer set not null;
create unique index outbox_job_event_id_consumer_key on outbox_job (event_id, consumer);
-- Finished jobs stay for a week: nobody who looks for work must walk past them.
create index outbox_job_waiting_idx on outbox_job (consumer, run_at, id) where done_at is null and failed_at is null;
create index outbox_job_story_idx on outbox_job (consumer, story_id) where done_at is null and failed_at is null;
