-- What a correction says with emphasis, strong words and links; null where it has none, as all until now.
alter table correction add column runs jsonb;
alter table correction_revision add column runs jsonb;

create or replace view public_correction as
select c.id, c.story_id, c.kind, c.severity, c.text, c.published_at, c.amended_at, c.what_was, c.what_is,
  p.lang, p.section_id, c.runs
from correction c join public_story p on p.id = c.story_id
where c.published_at <= newsroom_now();

create or replace view public_retraction as
select s.id as story_id, s.lang, s.path, sec.slug as section_slug, v.headline, c.text as notice, s.first_published_at,
  c.published_at as retracted_at, s.no_index, c.runs as notice_runs
from story s
join story_version v on v.id = s.live_version_id
join section sec on sec.id = s.section_id
join lateral (
  select text, published_at, runs from correction
  where story_id = s.id and kind = 'retraction' order by published_at desc limit 1) c on true
where s.state = 'retracted' and s.path is not null;
