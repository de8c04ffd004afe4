-- What no code reads or writes: a hierarchy of topics, the scheme and code of a topic, the licence of a picture.
drop table topic_parent;

drop view public_topic;
alter table topic drop column scheme, drop column code;
create view public_topic as
select t.id, t.slug, t.names, t.descriptions, m.slug as moved_to_slug
from topic t left join topic m on m.id = t.merged_into_id
where exists (select 1 from public_story_topic p where p.topic_id = coalesce(t.merged_into_id, t.id));

alter table media drop column licence;

-- PostgreSQL takes no value out of a type. Nothing wrote versions from a wire; if anything else did, they were imported.
alter type version_source rename to version_source_with_wire;
create type version_source as enum ('manual', 'autosave', 'restore', 'import');
alter table story_version alter column source drop default;
alter table story_version alter column source type version_source
  using (case source::text when 'wire' then 'import' else source::text end)::version_source;
alter table story_version alter column source set default 'manual';
drop type version_source_with_wire;
