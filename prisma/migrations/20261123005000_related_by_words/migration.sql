-- How many public stories of a language hold a word; the row of the empty word counts the stories themselves.
CREATE TABLE "vocabulary" (
    "hash" INTEGER NOT NULL,
    "lang" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "stories" INTEGER NOT NULL,

    CONSTRAINT "vocabulary_pkey" PRIMARY KEY ("hash")
);

-- All words of a public story with their weights (int4 and float4 in turn, little-endian), and a MinHash sketch (int4) that tells copies.
CREATE TABLE "story_words" (
    "story_id" UUID NOT NULL,
    "lang_hash" INTEGER NOT NULL,
    "kind" "story_kind" NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "vector" BYTEA NOT NULL,
    "sketch" BYTEA NOT NULL,

    CONSTRAINT "story_words_pkey" PRIMARY KEY ("story_id")
);

-- The words that tell most about a story: where stories with common ground are looked for.
CREATE TABLE "story_keyword" (
    "word" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "story_id" UUID NOT NULL,
    "weight" REAL NOT NULL,

    CONSTRAINT "story_keyword_pkey" PRIMARY KEY ("word","published_at","story_id")
);

-- Stories that say nearly the same in the same words; each pair stands twice.
CREATE TABLE "story_copy" (
    "story_id" UUID NOT NULL,
    "copy_id" UUID NOT NULL,
    "likeness" REAL NOT NULL,

    CONSTRAINT "story_copy_pkey" PRIMARY KEY ("story_id","copy_id")
);

-- What editors decided about a story's related list: `position` of a pin, or null for a story never to be shown.
CREATE TABLE "story_pin" (
    "story_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "position" SMALLINT,

    CONSTRAINT "story_pin_pkey" PRIMARY KEY ("story_id","other_id")
);

DROP INDEX "related_edge_from_id_rank_idx";
ALTER TABLE "related_edge" DROP COLUMN "rank";
CREATE INDEX "related_edge_from_id_score_idx" ON "related_edge"("from_id", "score" DESC);
CREATE INDEX "story_keyword_story_id_idx" ON "story_keyword"("story_id");
CREATE INDEX "story_copy_copy_id_idx" ON "story_copy"("copy_id");
CREATE INDEX "story_pin_other_id_idx" ON "story_pin"("other_id");

ALTER TABLE "story_words" ADD CONSTRAINT "story_words_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "story_copy" ADD CONSTRAINT "story_copy_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "story_copy" ADD CONSTRAINT "story_copy_copy_id_fkey" FOREIGN KEY ("copy_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "story_pin" ADD CONSTRAINT "story_pin_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "story_pin" ADD CONSTRAINT "story_pin_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Days after which the closeness of two stories counts half: news ages fast, an explanation slowly.
create function related_half_life(kind story_kind) returns real language sql immutable parallel safe as $$
  select case kind when 'explainer' then 365 when 'analysis' then 60 when 'feature' then 60 when 'review' then 60 else 7 end
$$;

create view public_related_edge as
select e.from_id, e.to_id, e.score, e.reasons,
  array(select c.copy_id from story_copy c where c.story_id = e.to_id) as copy_ids
from related_edge e join public_story p on p.id = e.to_id
where not p.no_related;

create view public_story_pin as
select n.story_id, n.other_id, n.position
from story_pin n join public_story p on p.id = n.other_id;
