-- As before, but the language is a column that is compared with: the index need not be asked for what most stories have.

-- Public stories of a language that match: the newest `counted` of them. The newest `ranked` of these, and the newest with all words in the
-- headline (`headed`), come with how well they fit the words that are wished for, how near these stand to each other where
-- `together` names them, how new they are, and whether they are `called` what was asked for. Nothing where fewer than `fewest` match.
create or replace function public_search(
  language text, wanted tsquery, headed tsquery, wished tsquery, together tsquery, called text,
  since timestamptz, until timestamptz, fewest integer, counted integer, ranked integer)
returns table (id uuid, rank real, published_at timestamptz) language sql stable parallel safe as $$
  with met as materialized (
    select s.story_id, s.published_at from story_search s
    where s.document @@ wanted and s.lang = language and s.published_at >= since and s.published_at < until),
  matching as materialized (select m.story_id, m.published_at from met m order by m.published_at desc limit counted),
  enough as materialized (select count(*) >= fewest as is_met, count(*) > ranked as is_more from matching),
  under as materialized (
    select s.story_id, s.published_at from story_search s
    where (select is_met and is_more from enough)
      and s.document @@ headed and s.lang = language and s.published_at >= since and s.published_at < until),
  best as materialized (
    (select m.story_id from matching m where (select is_met from enough) order by m.published_at desc limit ranked)
    union
    (select u.story_id from under u order by u.published_at desc limit ranked / 3)),
  newest as materialized (select max(s.published_at) as at from story_search s where s.lang = language)
  select p.id,
    (ts_rank('{0.1, 0.2, 0.5, 1}', s.document, wished) / sqrt(1 + ln(greatest(s.words, 1)))
      * (1 + 0.5 * least(1, ts_rank_cd('{0.1, 0.2, 0.5, 1}', s.document, together)))
      * search_freshness(s.kind, newest.at - s.published_at)
      * case when btrim(lower(p.headline), ' .!?') = called then 2 else 1 end)::real,
    s.published_at
  from best b join story_search s on s.story_id = b.story_id join public_story p on p.id = b.story_id cross join newest
  union all
  select p.id, 0, m.published_at
  from matching m join public_story_row p on p.id = m.story_id
  where (select is_met and is_more from enough) and not exists (select from best b where b.story_id = m.story_id)
$$;

-- The newest public stories of a language with words in their headlines; nothing where fewer than `fewest` have them.
create or replace function public_suggestions(language text, wanted tsquery, fewest integer, most integer)
returns table (id uuid, headline text, path text) language sql stable parallel safe as $$
  with met as materialized (
    select s.story_id, s.published_at from story_search s where s.document @@ wanted and s.lang = language),
  found as materialized (select m.story_id, m.published_at from met m order by m.published_at desc limit most * 2)
  select p.id, coalesce(p.short_headline, p.headline), p.path
  from found join public_story p on p.id = found.story_id
  where (select count(*) from found) >= fewest
  order by found.published_at desc limit most
$$;
