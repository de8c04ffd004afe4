-- Public stories that match, the newest `most` of them, with how well they fit the words that are wished for, and how near these
-- stand to each other where `together` names them. Long stories are held back but mildly.
drop function public_search(tsquery, tsquery, timestamptz, timestamptz, integer);
create function public_search(wanted tsquery, wished tsquery, together tsquery, since timestamptz, until timestamptz, most integer)
returns table (id uuid, rank real, published_at timestamptz) language sql stable parallel safe as $$
  with found as materialized (
    select s.story_id, s.document, s.published_at from story_search s
    where s.document @@ wanted and s.published_at >= since and s.published_at < until
    order by s.published_at desc limit most)
  select f.story_id,
    (ts_rank('{0.1, 0.2, 0.5, 1}', f.document, wished) / sqrt(1 + ln(greatest(length(f.document), 1)))
      * (1 + 0.5 * least(1, ts_rank_cd('{0.1, 0.2, 0.5, 1}', f.document, together))))::real,
    f.published_at
  from found f join public_story p on p.id = f.story_id
$$;
