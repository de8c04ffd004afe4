CREATE EXTENSION IF NOT EXISTS "pg_trgm";

-- What search finds of a public story: its words with places and weights, and what filters ask for (l:en, s:city, t:harbour, a:jane-doe).
CREATE TABLE "story_search" (
    "story_id" UUID NOT NULL,
    "lang" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "document" tsvector NOT NULL,

    CONSTRAINT "story_search_pkey" PRIMARY KEY ("story_id")
);

CREATE INDEX "story_search_document_idx" ON "story_search" USING GIN ("document");
CREATE INDEX "story_search_lang_published_at_idx" ON "story_search"("lang", "published_at" DESC);
CREATE INDEX "vocabulary_lang_word_idx" ON "vocabulary"("lang", "word");
CREATE INDEX "vocabulary_word_idx" ON "vocabulary" USING GIN ("word" gin_trgm_ops);

ALTER TABLE "story_search" ADD CONSTRAINT "story_search_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Public stories that match, the newest `most` of them, with how well they fit the words that are wished for.
create function public_search(wanted tsquery, wished tsquery, since timestamptz, until timestamptz, most integer)
returns table (id uuid, rank real, published_at timestamptz) language sql stable parallel safe as $$
  with found as materialized (
    select s.story_id, s.document, s.published_at from story_search s
    where s.document @@ wanted and s.published_at >= since and s.published_at < until
    order by s.published_at desc limit most)
  select f.story_id, ts_rank('{0.1, 0.2, 0.5, 1}', f.document, wished, 1), f.published_at
  from found f join public_story p on p.id = f.story_id
$$;

-- The stem of each word by a dictionary of PostgreSQL's; null where the dictionary drops it as telling nothing.
create function word_stems(dictionaries text[], words text[])
returns table (dictionary text, word text, stem text) language sql stable parallel safe as $$
  select d, w, (ts_lexize(d::regdictionary, w))[1] from unnest(dictionaries, words) as u (d, w)
$$;

create view public_word as
select hash, lang, word, stories from vocabulary where stories > 0 and word <> '';
