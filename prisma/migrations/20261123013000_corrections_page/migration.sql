-- The page of corrections is read by language and section, newest first.
create or replace view public_correction as
select c.id, c.story_id, c.kind, c.severity, c.text, c.published_at, c.amended_at, c.what_was, c.what_is,
  p.lang, p.section_id
from correction c join public_story p on p.id = c.story_id
where c.published_at <= newsroom_now();

-- Stories that feed readers may still show: they are told to drop them.
create view public_removal as
select s.id as story_id, s.lang, s.modified_at as removed_at
from story s
where s.state in ('unpublished', 'retracted', 'killed') and s.first_published_at is not null;
