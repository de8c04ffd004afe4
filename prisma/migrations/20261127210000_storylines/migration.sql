-- Stories that the newsroom tells together: a package (a lead and what belongs to it) or a series (one after another).
CREATE TYPE "storyline_kind" AS ENUM ('package', 'series');

CREATE TABLE "storyline" (
    "id" UUID NOT NULL,
    "kind" "storyline_kind" NOT NULL,
    "lang" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID,

    CONSTRAINT "storyline_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "storyline_part" (
    "storyline_id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,

    CONSTRAINT "storyline_part_pkey" PRIMARY KEY ("storyline_id","story_id")
);

CREATE INDEX "storyline_lang_created_at_idx" ON "storyline"("lang", "created_at" DESC);
CREATE INDEX "storyline_part_story_id_idx" ON "storyline_part"("story_id");

ALTER TABLE "storyline" ADD CONSTRAINT "storyline_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "storyline_part" ADD CONSTRAINT "storyline_part_storyline_id_fkey" FOREIGN KEY ("storyline_id") REFERENCES "storyline"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "storyline_part" ADD CONSTRAINT "storyline_part_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

create view public_storyline_part as
select m.storyline_id, m.story_id, m.position, l.kind, l.title
from storyline_part m
join storyline l on l.id = m.storyline_id
join public_story p on p.id = m.story_id;
