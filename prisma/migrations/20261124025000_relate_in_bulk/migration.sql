-- Imported stories that are public and will soon be related, with their words in the order of the story's vector.
CREATE TABLE "related_waiting" (
    "story_id" UUID NOT NULL,
    "lang" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "words" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "related_waiting_pkey" PRIMARY KEY ("story_id")
);

CREATE INDEX "related_waiting_lang_published_at_idx" ON "related_waiting"("lang", "published_at");
ALTER TABLE "related_waiting" ADD CONSTRAINT "related_waiting_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- An edge is derived, is shown through a view of public stories alone, and a story has sixty of them.
ALTER TABLE "related_edge" DROP CONSTRAINT "related_edge_from_id_fkey";
ALTER TABLE "related_edge" DROP CONSTRAINT "related_edge_to_id_fkey";

-- Keywords are forgotten by word, time and story, which the primary key finds.
DROP INDEX "story_keyword_story_id_idx";

-- The edges of a story are few: the primary key finds them, and they are sorted when they are read.
DROP INDEX "related_edge_from_id_score_idx";
