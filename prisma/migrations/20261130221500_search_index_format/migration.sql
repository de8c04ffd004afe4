-- How the document of a row was made: rows of an earlier format are made again in the background, and found as before until then.
alter table "story_search" add column "format" smallint not null default 0;
create index "story_search_format_idx" on "story_search" ("format");

-- Which of some parts of a tsquery public stories of a language match, by position. Without a sequential scan, which the planner
-- takes for the quickest way to one story.
create function public_indexed(language text, parts text[])
returns table ("position" integer)
language plpgsql stable parallel safe set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
#variable_conflict use_column
begin
  return query
  select (u.place - 1)::int from unnest(parts) with ordinality as u (part, place)
  where exists (
    select from (select s.story_id, s.lang from story_search s where s.document @@ u.part::tsquery offset 0) found
    join public_story_row r on r.id = found.story_id
    where found.lang = language);
end $$;

-- As before, but a headline that has all words and little more comes before everything else, the shortest first.
create or replace function public_search(
  language text, wanted tsquery, headed tsquery, wished tsquery, together tsquery, called text,
  since timestamptz, until timestamptz, fewest integer, counted integer, ranked integer)
returns table (id uuid, rank real, published_at timestamptz)
language plpgsql stable parallel safe set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  newest constant timestamptz := (select max(s.published_at) from story_search s where s.lang = language);
begin
  return query
  with met as materialized (
    select w.story_id, w.published_at from (select * from story_search s where s.document @@ wanted offset 0) w
    where w.lang = language and w.published_at >= since and w.published_at < until),
  matching as materialized (
    select m.story_id, m.published_at
    from (select * from met order by met.published_at desc limit counted) m
    join public_story_row r on r.id = m.story_id),
  enough as materialized (select count(*) >= fewest as is_met, count(*) > ranked as is_more from matching),
  under as materialized (
    select w.story_id, w.published_at
    from (select * from story_search s where (select is_met and is_more from enough) and s.document @@ headed offset 0) w
    where w.lang = language and w.published_at >= since and w.published_at < until),
  best as materialized (
    (select m.story_id from matching m where (select is_met from enough) order by m.published_at desc limit ranked)
    union
    (select u.story_id from (select * from under order by under.published_at desc limit ranked / 3) u
     join public_story_row r on r.id = u.story_id))
  select s.story_id,
    (ts_rank('{0.1, 0.2, 0.5, 1}', d.document, wished) / sqrt(1 + ln(greatest(s.words, 1)))
      * (1 + 0.5 * least(1, ts_rank_cd('{0.1, 0.2, 0.5, 1}', d.document, together)))
      * search_freshness(s.kind, newest - s.published_at)
      + case when d.document @@ headed then coalesce((
          select case when share >= 0.6 then 10 + 10 * share end
          from story t join story_version v on v.id = t.live_version_id,
            lateral (select least(1, char_length(called)::float / greatest(1, char_length(btrim(v.headline, ' .!?')))) as share) l
          where t.id = s.story_id), 0) else 0 end)::real,
    s.published_at
  from best b join story_search s on s.story_id = b.story_id
  cross join lateral (select s.document || ''::tsvector as document offset 0) d
  union all
  select m.story_id, 0, m.published_at
  from matching m
  where (select is_met and is_more from enough) and not exists (select from best b where b.story_id = m.story_id);
end $$;

-- These read tables, so they run as their owner; what they name is looked for in fixed schemas alone (pg_trgm may be in one of its own).
do $$
declare
  reading regprocedure;
  places text := (
    select string_agg(distinct quote_ident(nspname), ', ') from pg_namespace
    where nspname = current_schema() or oid = (select extnamespace from pg_extension where extname = 'pg_trgm'));
begin
  for reading in
    select oid from pg_proc where pronamespace = current_schema()::regnamespace and proname in ('public_search', 'public_indexed')
  loop
    execute format('alter function %s security definer set search_path = %s, pg_temp', reading, places);
  end loop;
end $$;
