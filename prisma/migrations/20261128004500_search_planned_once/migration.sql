-- As before, but the language is a column that is compared with, as the index need not be asked for what most stories have, and planned once for each connection: planning took longer than searching. Each document is read once, whether a story is public
-- is asked once, and its headline is read only where it has all words. `offset 0` keeps the index of dates out: a plan for any dates would
-- read all of it.

-- Public stories of a language that match: the newest `counted` of them. The newest `ranked` of these, and the newest with all words in the
-- headline (`headed`), come with how well they fit the words that are wished for, how near these stand to each other where
-- `together` names them, how new they are, and whether they are `called` what was asked for. Nothing where fewer than `fewest` match.
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
      * case when d.document @@ headed and exists (
          select from story t join story_version v on v.id = t.live_version_id
          where t.id = s.story_id and btrim(lower(v.headline), ' .!?') = called) then 2 else 1 end)::real,
    s.published_at
  from best b join story_search s on s.story_id = b.story_id
  cross join lateral (select s.document || ''::tsvector as document offset 0) d
  union all
  select m.story_id, 0, m.published_at
  from matching m
  where (select is_met and is_more from enough) and not exists (select from best b where b.story_id = m.story_id);
end $$;

-- The newest public stories of a language with words in their headlines; nothing where fewer than `fewest` have them.
create or replace function public_suggestions(language text, wanted tsquery, fewest integer, most integer)
returns table (id uuid, headline text, path text)
language plpgsql stable parallel safe set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin
  return query
  with met as materialized (
    select w.story_id, w.published_at from (select * from story_search s where s.document @@ wanted offset 0) w
    where w.lang = language),
  found as materialized (select m.story_id, m.published_at from met m order by m.published_at desc limit most * 2)
  select r.id, coalesce(v.short_headline, v.headline), r.path
  from found join public_story_row r on r.id = found.story_id join story_version v on v.id = r.live_version_id
  where (select count(*) from found) >= fewest
  order by found.published_at desc limit most;
end $$;

-- How many of some public stories are in each section, topic and year.
create or replace function public_search_facets(ids uuid[])
returns table (field text, value text, names jsonb, stories integer)
language plpgsql stable parallel safe set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin
  return query
  with asked as materialized (
    select s.id, s.section_id, s.first_published_at from story s where s.id = any(ids) and is_public_state(s.state)),
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
