-- The kind tells how fast a story ages, the number of its words how long it is: both without reading the document.
alter table "story_search" add column "kind" "story_kind", add column "words" integer;
drop index "story_search_document_idx";
-- New lexemes: the kind (k:news), the month (m:2026-11), and the words of the headline (h:train), so that the index alone finds them.
update story_search s set
  kind = t.kind,
  words = length(s.document),
  document = s.document || array_to_tsvector(
    array['k:' || t.kind, 'm:' || to_char(s.published_at at time zone 'UTC', 'YYYY-MM')]
    || array(select 'h:' || word from unnest(tsvector_to_array(ts_filter(s.document, '{a}'))) word))
from story t where t.id = s.story_id;
alter table "story_search" alter column "kind" set not null, alter column "words" set not null;
create index "story_search_document_idx" on "story_search" using gin ("document");

-- Words that no public story has any more.
delete from vocabulary where stories <= 0 and word <> '';

-- How much a story gains by being new: a fifth when it is as new as the newest, falling by its kind's half-life.
create function search_freshness(kind story_kind, age interval) returns double precision language sql immutable parallel safe as $$
  select 1 + 0.2 / (1 + greatest(0, extract(epoch from age) / 86400) / case kind
    when 'news' then 7 when 'liveblog' then 7 when 'opinion' then 14 when 'analysis' then 30 when 'explainer' then 365 else 90 end)
$$;

-- Public stories that match: the newest `counted` of them. The newest `ranked` of these, and the newest with all words in the
-- headline (`headed`), come with how well they fit the words that are wished for, how near these stand to each other where
-- `together` names them, how new they are, and whether they are `called` what was asked for. Nothing where fewer than `fewest` match.
drop function public_search(tsquery, tsquery, tsquery, timestamptz, timestamptz, integer);
create function public_search(
  language text, wanted tsquery, headed tsquery, wished tsquery, together tsquery, called text,
  since timestamptz, until timestamptz, fewest integer, counted integer, ranked integer)
returns table (id uuid, rank real, published_at timestamptz) language sql stable parallel safe as $$
  with matching as materialized (
    select s.story_id, s.published_at from story_search s
    where s.document @@ wanted and s.published_at >= since and s.published_at < until
    order by s.published_at desc limit counted),
  enough as materialized (select count(*) >= fewest as is_met, count(*) > ranked as is_more from matching),
  best as materialized (
    (select m.story_id from matching m where (select is_met from enough) order by m.published_at desc limit ranked)
    union
    (select s.story_id from story_search s
     where (select is_met and is_more from enough)
       and s.document @@ headed and s.published_at >= since and s.published_at < until
     order by s.published_at desc limit ranked / 3)),
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
  from matching m join public_story p on p.id = m.story_id
  where (select is_met and is_more from enough) and not exists (select from best b where b.story_id = m.story_id)
$$;

-- The newest public stories of a language with words in their headlines; nothing where fewer than `fewest` have them.
drop function public_suggestions(tsquery, text, integer);
create function public_suggestions(language text, wanted tsquery, fewest integer, most integer)
returns table (id uuid, headline text, path text) language sql stable parallel safe as $$
  with found as materialized (
    select s.story_id, s.published_at from story_search s
    where s.document @@ wanted order by s.published_at desc limit most * 2)
  select p.id, coalesce(p.short_headline, p.headline), p.path
  from found join public_story p on p.id = found.story_id
  where (select count(*) from found) >= fewest
  order by found.published_at desc limit most
$$;

-- Sections, topics and authors that are called so; a topic that was merged stands for the one that it went into.
create function public_namesakes(field text, wanted text, wanted_slug text)
returns table (id uuid) language sql stable parallel safe as $$
  (select c.id from section c where field = 'section'
     and (c.slug in (wanted, wanted_slug) or exists (select from jsonb_each_text(c.names) n where lower(n.value) = wanted)) limit 10)
  union all
  (select coalesce(t.merged_into_id, t.id) from topic t where field = 'topic'
     and (t.slug in (wanted, wanted_slug) or exists (select from jsonb_each_text(t.names) n where lower(n.value) = wanted)) limit 10)
  union all
  (select a.id from author a where field = 'author' and (a.slug in (wanted, wanted_slug) or lower(a.name) = wanted) limit 10)
$$;

-- With how alike they are: lists fold what tells the same event in the same words, search only what says the same.
create or replace view public_story_copy as
select c.story_id, c.copy_id, c.likeness from story_copy c join public_story p on p.id = c.copy_id;
