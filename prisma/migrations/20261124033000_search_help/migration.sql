-- Stories that editors put first for a query; `words` is the query as searching reads it.
CREATE TABLE "search_promotion" (
    "id" UUID NOT NULL,
    "lang" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "story_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID,

    CONSTRAINT "search_promotion_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "search_promotion_lang_words_story_id_key" ON "search_promotion"("lang", "words", "story_id");
CREATE INDEX "search_promotion_story_id_idx" ON "search_promotion"("story_id");
ALTER TABLE "search_promotion" ADD CONSTRAINT "search_promotion_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "search_promotion" ADD CONSTRAINT "search_promotion_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

create view public_search_promotion as
select m.id, m.lang, m.words, m.story_id, m.created_at
from search_promotion m join public_story p on p.id = m.story_id and p.lang = m.lang;

-- How many of some public stories are in each section, topic and year.
create function public_search_facets(ids uuid[])
returns table (field text, value text, names jsonb, stories integer) language sql stable parallel safe as $$
  (select 'section', c.slug, c.names, count(*)::int
   from story s join section c on c.id = s.section_id where s.id = any(ids) and is_public_state(s.state) group by c.id order by 4 desc, 2 limit 8)
  union all
  (select 'topic', t.slug, t.names, count(*)::int
   from story_topic st join topic t on t.id = st.topic_id join story s on s.id = st.story_id
   where s.id = any(ids) and is_public_state(s.state) group by t.id order by 4 desc, 2 limit 8)
  union all
  (select 'year', extract(year from s.first_published_at at time zone 'UTC')::text, '{}'::jsonb, count(*)::int
   from story s where s.id = any(ids) and is_public_state(s.state) group by 2 order by 2 desc limit 8)
$$;

-- The newest public stories of a language with words in their headlines.
create function public_suggestions(wanted tsquery, language text, most integer)
returns table (id uuid, headline text, path text) language sql stable parallel safe as $$
  select p.id, coalesce(p.short_headline, p.headline), p.path from (
    select s.story_id, s.published_at from story_search s
    where s.lang = language and s.document @@ wanted order by s.published_at desc limit most * 2) found
  join public_story p on p.id = found.story_id
  order by found.published_at desc limit most
$$;
