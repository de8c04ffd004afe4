-- What a role of its own for readers needs (decision 018): rights are granted at every start, by lib/platform/db/reader-role.

-- A view's functions run as the role that asks. Bodies that are parsed here cannot be led astray by that role's search_path.
--
-- The clock of the newsroom. A test or a rehearsal may move it: set masthead.clock_offset = '1 hour'. Any role can set that, so it
-- counts only where the session's own role may change stories; else readers could look past embargoes.
create or replace function newsroom_now() returns timestamptz language sql stable parallel safe
  return case
    when coalesce(current_setting('masthead.clock_offset', true), '') = '' then statement_timestamp()
    when has_table_privilege(session_user, 'story'::regclass, 'update')
      then statement_timestamp() + current_setting('masthead.clock_offset', true)::interval
    else statement_timestamp()
  end;

create or replace function is_free(embargo_until timestamptz) returns boolean language sql stable parallel safe
  return embargo_until is null or embargo_until <= newsroom_now();

-- How many public stories of a language have a word; the empty word counts the stories.
create view public_word_count as
select hash, word, stories from vocabulary where stories > 0;

-- As before, but both stories must be public.
create or replace view public_story_copy as
select c.story_id, c.copy_id, c.likeness from story_copy c
join public_story_row s on s.id = c.story_id
join public_story_row p on p.id = c.copy_id;

-- When the first and the last of the newest stories of a language before an instant came out; no row where there are not so many.
create function public_newest_span(language text, before timestamptz, many integer)
returns table (first timestamptz, last timestamptz) language sql stable parallel safe as $$
  with newest as materialized (
    select published_at from story_search where lang = language and published_at < before
    order by published_at desc limit many)
  select min(published_at), max(published_at) from newest having count(*) = many
$$;

-- As before, but what is counted must be public now, not only in a public state.
create or replace function public_search_facets(ids uuid[])
returns table (field text, value text, names jsonb, stories integer)
language plpgsql stable parallel safe set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin
  return query
  with asked as materialized (
    select s.id, s.section_id, s.first_published_at from public_story_row s where s.id = any(ids)),
  in_sections as (select a.section_id, count(*)::int as many from asked a group by 1),
  in_topics as (
    select st.topic_id, count(*)::int as many from asked a join story_topic st on st.story_id = a.id group by 1 order by 2 desc limit 50)
  (select 'section', c.slug, c.names, i.many from in_sections i join section c on c.id = i.section_id order by 4 desc, 2 limit 8)
  union all
  (select 'topic', t.slug, t.names, i.many from in_topics i join topic t on t.id = i.topic_id order by 4 desc, 2 limit 8)
  union all
  (select 'year', extract(year from a.first_published_at at time zone 'UTC')::text, '{}'::jsonb, count(*)::int
   from asked a group by 2 order by 2 desc limit 8);
end $$;

-- As before, but a topic or author must have a public story.
create or replace function public_namesakes(field text, wanted text, wanted_slug text)
returns table (id uuid) language sql stable parallel safe as $$
  (select c.id from section c where field = 'section'
     and (c.slug in (wanted, wanted_slug) or exists (select from jsonb_each_text(c.names) n where lower(n.value) = wanted)) limit 10)
  union all
  (select named.id from (
     select coalesce(t.merged_into_id, t.id) as id from topic t where field = 'topic'
       and (t.slug in (wanted, wanted_slug) or exists (select from jsonb_each_text(t.names) n where lower(n.value) = wanted)) limit 10) named
   where exists (select from story_topic st join public_story_row r on r.id = st.story_id where st.topic_id = named.id))
  union all
  (select named.id from (
     select a.id from author a where field = 'author' and (a.slug in (wanted, wanted_slug) or lower(a.name) = wanted) limit 10) named
   where exists (select from story_byline sb join public_story_row r on r.id = sb.story_id where sb.author_id = named.id))
$$;

-- As before, but a topic must have a public story; of the ones that are called most like the words, twenty are looked at.
create or replace function public_closest(asked text)
returns table (field text, id uuid, slug text, names jsonb) language sql stable parallel safe as $$
  select near.field, near.id, near.slug, near.names from (
    select named.*, word_similarity(lower(value), asked) as likeness from (
      select 'section' as field, c.id, c.slug, c.names, n.value from section c, jsonb_each_text(c.names) n
      union all
      select 'topic', t.id, t.slug, t.names, n.value from topic t, jsonb_each_text(t.names) n where t.merged_into_id is null
    ) named
    where length(value) > 3 and word_similarity(lower(value), asked) >= 0.4
    order by likeness desc, length(value) desc, slug limit 20) near
  where near.field = 'section'
    or exists (select from story_topic st join public_story_row r on r.id = st.story_id where st.topic_id = near.id)
  order by near.likeness desc, length(near.value) desc, near.slug limit 1
$$;

-- The related list of any story, for the newsroom; readers get that of a story that is public now.
alter function public_related(uuid, integer, uuid, uuid[], text, text[]) rename to related_list;
create function public_related(of_story uuid, most int, topic uuid, near uuid[], main_lang text, languages text[])
returns table (
  id uuid, place text, storyline text, words jsonb, kind story_kind, lang text, section_id uuid, section_slug text, path text,
  first_published_at timestamptz, updated_at timestamptz, weight smallint, headline text, short_headline text, standfirst text,
  opening text, lead jsonb, bylines jsonb, sponsor text)
language sql stable as $$
  select * from related_list(of_story, most, topic, near, main_lang, languages)
  where exists (select from public_story_row r where r.id = of_story)
$$;

-- These read tables, so they run as their owner; what they name is looked for in fixed schemas alone (pg_trgm may be in one of its own).
do $$
declare
  reading regprocedure;
  places text := (
    select string_agg(distinct quote_ident(nspname), ', ') from pg_namespace
    where nspname = current_schema() or oid = (select extnamespace from pg_extension where extname = 'pg_trgm'));
begin
  for reading in
    select oid from pg_proc where pronamespace = current_schema()::regnamespace and proname in (
      'public_search', 'public_suggestions', 'public_search_facets', 'public_namesakes', 'public_closest', 'public_newest_span',
      'public_related')
  loop
    execute format('alter function %s security definer set search_path = %s, pg_temp', reading, places);
  end loop;
end $$;
