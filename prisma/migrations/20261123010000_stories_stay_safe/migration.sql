-- CreateEnum
CREATE TYPE "schedule_state" AS ENUM ('pending', 'done', 'missed', 'cancelled', 'failed');

-- CreateEnum
CREATE TYPE "schedule_kind" AS ENUM ('publish', 'update', 'unpublish');

-- AlterTable
ALTER TABLE "correction" ADD COLUMN     "amended_at" TIMESTAMPTZ(3),
ADD COLUMN     "fixed_version_id" UUID,
ADD COLUMN     "what_is" TEXT,
ADD COLUMN     "what_was" TEXT;

-- AlterTable
ALTER TABLE "story_version" ADD COLUMN     "is_side" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "scheduled_action" (
    "id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "version_id" UUID,
    "kind" "schedule_kind" NOT NULL,
    "run_at" TIMESTAMPTZ(3) NOT NULL,
    "zone" TEXT NOT NULL,
    "state" "schedule_state" NOT NULL DEFAULT 'pending',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "retry_at" TIMESTAMPTZ(3),
    "last_error" TEXT,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ran_at" TIMESTAMPTZ(3),
    "late_ms" INTEGER,

    CONSTRAINT "scheduled_action_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edit_lease" (
    "story_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "tab_id" TEXT NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "active_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "edit_lease_pkey" PRIMARY KEY ("story_id")
);

-- CreateTable
CREATE TABLE "correction_revision" (
    "id" UUID NOT NULL,
    "correction_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "replaced_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "replaced_by_id" UUID,

    CONSTRAINT "correction_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "section_rename" (
    "id" UUID NOT NULL,
    "section_id" UUID NOT NULL,
    "from_slug" TEXT NOT NULL,
    "to_slug" TEXT NOT NULL,
    "total" INTEGER NOT NULL,
    "moved" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "section_rename_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "scheduled_action_due" ON "scheduled_action"("run_at") WHERE (state = 'pending');

-- CreateIndex
CREATE INDEX "scheduled_action_story_id_created_at_idx" ON "scheduled_action"("story_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "scheduled_action_one_pending" ON "scheduled_action"("story_id", "kind") WHERE (state = 'pending');

-- CreateIndex
CREATE INDEX "edit_lease_staff_id_idx" ON "edit_lease"("staff_id");

-- CreateIndex
CREATE INDEX "correction_revision_correction_id_replaced_at_idx" ON "correction_revision"("correction_id", "replaced_at");

-- CreateIndex
CREATE INDEX "section_rename_section_id_idx" ON "section_rename"("section_id");

-- AddForeignKey
ALTER TABLE "scheduled_action" ADD CONSTRAINT "scheduled_action_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scheduled_action" ADD CONSTRAINT "scheduled_action_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "story_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit_lease" ADD CONSTRAINT "edit_lease_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit_lease" ADD CONSTRAINT "edit_lease_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_revision" ADD CONSTRAINT "correction_revision_correction_id_fkey" FOREIGN KEY ("correction_id") REFERENCES "correction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section_rename" ADD CONSTRAINT "section_rename_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE CASCADE ON UPDATE CASCADE;

create or replace view public_correction as
select c.id, c.story_id, c.kind, c.severity, c.text, c.published_at, c.amended_at, c.what_was, c.what_is
from correction c join public_story p on p.id = c.story_id
where c.published_at <= newsroom_now();

create view public_retraction as
select s.id as story_id, s.lang, s.path, sec.slug as section_slug, v.headline, c.text as notice, s.first_published_at,
  c.published_at as retracted_at
from story s
join story_version v on v.id = s.live_version_id
join section sec on sec.id = s.section_id
join lateral (
  select text, published_at from correction
  where story_id = s.id and kind = 'retraction' order by published_at desc limit 1) c on true
where s.state = 'retracted' and s.path is not null;
