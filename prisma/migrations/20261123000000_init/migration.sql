-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "staff_role" AS ENUM ('administrator', 'editor', 'reporter');

-- CreateEnum
CREATE TYPE "story_kind" AS ENUM ('news', 'analysis', 'opinion', 'feature', 'explainer', 'review', 'gallery', 'factcheck', 'liveblog');

-- CreateEnum
CREATE TYPE "story_state" AS ENUM ('draft', 'in_review', 'approved', 'scheduled', 'published', 'correcting', 'unpublished', 'retracted', 'killed');

-- CreateEnum
CREATE TYPE "version_source" AS ENUM ('manual', 'autosave', 'restore', 'import', 'wire');

-- CreateTable
CREATE TABLE "audit_event" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_kind" TEXT NOT NULL,
    "actor_id" UUID,
    "action" TEXT NOT NULL,
    "story_id" UUID,
    "version_id" UUID,
    "from_state" TEXT,
    "to_state" TEXT,
    "reason" TEXT,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox_job" (
    "id" BIGSERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "run_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "done_at" TIMESTAMPTZ(3),
    "failed_at" TIMESTAMPTZ(3),
    "last_error" TEXT,

    CONSTRAINT "outbox_job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cache_touch" (
    "id" BIGSERIAL NOT NULL,
    "tag" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "xact" xid8 NOT NULL DEFAULT pg_current_xact_id(),

    CONSTRAINT "cache_touch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "section" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "names" JSONB NOT NULL,
    "descriptions" JSONB NOT NULL DEFAULT '{}',
    "accent" TEXT NOT NULL DEFAULT '#8a1c1c',
    "accent_dark" TEXT NOT NULL DEFAULT '#e58a7a',
    "is_in_menu" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "topic" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "scheme" TEXT NOT NULL DEFAULT 'free',
    "code" TEXT,
    "names" JSONB NOT NULL,
    "descriptions" JSONB NOT NULL DEFAULT '{}',
    "merged_into_id" UUID,

    CONSTRAINT "topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "topic_parent" (
    "child_id" UUID NOT NULL,
    "parent_id" UUID NOT NULL,

    CONSTRAINT "topic_parent_pkey" PRIMARY KEY ("child_id","parent_id")
);

-- CreateTable
CREATE TABLE "author" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'staff',
    "bios" JSONB NOT NULL DEFAULT '{}',
    "beat" TEXT,
    "links" JSONB NOT NULL DEFAULT '[]',
    "fediverse" TEXT,
    "portrait_id" UUID,

    CONSTRAINT "author_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "media" (
    "id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "mime" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "focal_x" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "focal_y" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "alts" JSONB NOT NULL DEFAULT '{}',
    "captions" JSONB NOT NULL DEFAULT '{}',
    "is_decorative" BOOLEAN NOT NULL DEFAULT false,
    "credit" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL DEFAULT '',
    "licence" TEXT NOT NULL DEFAULT '',
    "usage_terms" TEXT NOT NULL DEFAULT '',
    "expires_at" TIMESTAMPTZ(3),
    "original_name" TEXT NOT NULL DEFAULT '',
    "source_key" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID,

    CONSTRAINT "media_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "story_media" (
    "media_id" UUID NOT NULL,
    "story_id" UUID NOT NULL,

    CONSTRAINT "story_media_pkey" PRIMARY KEY ("media_id","story_id")
);

-- CreateTable
CREATE TABLE "url_alias" (
    "path" TEXT NOT NULL,
    "story_id" UUID,
    "target_url" TEXT,
    "code" SMALLINT NOT NULL DEFAULT 301,
    "kind" TEXT NOT NULL DEFAULT 'auto',
    "hits" INTEGER NOT NULL DEFAULT 0,
    "last_hit_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "url_alias_pkey" PRIMARY KEY ("path")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "staff" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "staff_role" NOT NULL DEFAULT 'reporter',
    "password_hash" TEXT,
    "author_id" UUID,
    "language" TEXT NOT NULL DEFAULT 'en',
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_session" (
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "user_agent" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "story" (
    "id" UUID NOT NULL,
    "kind" "story_kind" NOT NULL DEFAULT 'news',
    "lang" TEXT NOT NULL,
    "section_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "path" TEXT,
    "state" "story_state" NOT NULL DEFAULT 'draft',
    "live_version_id" UUID,
    "draft_version_id" UUID,
    "publish_at" TIMESTAMPTZ(3),
    "expire_at" TIMESTAMPTZ(3),
    "first_published_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3),
    "modified_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID,
    "rev" INTEGER NOT NULL DEFAULT 0,
    "weight" SMALLINT NOT NULL DEFAULT 2,
    "no_index" BOOLEAN NOT NULL DEFAULT false,
    "no_related" BOOLEAN NOT NULL DEFAULT false,
    "sensitive" BOOLEAN NOT NULL DEFAULT false,
    "translation_set_id" UUID,
    "source_system" TEXT,
    "source_id" TEXT,
    "source_hash" TEXT,

    CONSTRAINT "story_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "story_version" (
    "id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "n" INTEGER NOT NULL,
    "parent_id" UUID,
    "headline" TEXT NOT NULL,
    "short_headline" TEXT,
    "social_headline" TEXT,
    "seo_title" TEXT,
    "standfirst" TEXT NOT NULL DEFAULT '',
    "body" JSONB NOT NULL,
    "plain_text" TEXT NOT NULL DEFAULT '',
    "location" TEXT,
    "lead_media_id" UUID,
    "lead_caption" TEXT,
    "topic_ids" UUID[],
    "bylines" JSONB NOT NULL DEFAULT '[]',
    "source" "version_source" NOT NULL DEFAULT 'manual',
    "label" TEXT,
    "is_open" BOOLEAN NOT NULL DEFAULT true,
    "hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID,

    CONSTRAINT "story_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "story_topic" (
    "story_id" UUID NOT NULL,
    "topic_id" UUID NOT NULL,
    "rank" SMALLINT NOT NULL,
    "lang" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "story_topic_pkey" PRIMARY KEY ("story_id","topic_id")
);

-- CreateTable
CREATE TABLE "story_byline" (
    "story_id" UUID NOT NULL,
    "rank" SMALLINT NOT NULL,
    "author_id" UUID,
    "name" TEXT,
    "role" TEXT NOT NULL DEFAULT 'by',
    "lang" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "story_byline_pkey" PRIMARY KEY ("story_id","rank")
);

-- CreateTable
CREATE TABLE "embargo" (
    "id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "until" TIMESTAMPTZ(3),
    "zone" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL DEFAULT 'desk',
    "set_by_id" UUID,
    "set_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lifted_by_id" UUID,
    "lifted_at" TIMESTAMPTZ(3),
    "lift_reason" TEXT,

    CONSTRAINT "embargo_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "correction" (
    "id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "severity" TEXT NOT NULL DEFAULT 'normal',
    "text" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID,

    CONSTRAINT "correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "related_edge" (
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "rank" SMALLINT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "reasons" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "related_edge_pkey" PRIMARY KEY ("from_id","to_id")
);

-- CreateIndex
CREATE INDEX "audit_event_story_id_at_idx" ON "audit_event"("story_id", "at");

-- CreateIndex
CREATE INDEX "audit_event_at_idx" ON "audit_event"("at" DESC);

-- CreateIndex
CREATE INDEX "outbox_job_run_at_id_idx" ON "outbox_job"("run_at", "id");

-- CreateIndex
CREATE INDEX "cache_touch_at_idx" ON "cache_touch"("at");

-- CreateIndex
CREATE INDEX "cache_touch_xact_idx" ON "cache_touch"("xact");

-- CreateIndex
CREATE UNIQUE INDEX "section_slug_key" ON "section"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "topic_slug_key" ON "topic"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "topic_scheme_code_key" ON "topic"("scheme", "code");

-- CreateIndex
CREATE UNIQUE INDEX "author_slug_key" ON "author"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "media_source_key_key" ON "media"("source_key");

-- CreateIndex
CREATE INDEX "media_created_at_idx" ON "media"("created_at" DESC);

-- CreateIndex
CREATE INDEX "media_hash_idx" ON "media"("hash");

-- CreateIndex
CREATE INDEX "story_media_story_id_idx" ON "story_media"("story_id");

-- CreateIndex
CREATE INDEX "url_alias_story_id_idx" ON "url_alias"("story_id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_email_key" ON "staff"("email");

-- CreateIndex
CREATE INDEX "staff_session_staff_id_idx" ON "staff_session"("staff_id");

-- CreateIndex
CREATE UNIQUE INDEX "story_path_key" ON "story"("path");

-- CreateIndex
CREATE UNIQUE INDEX "story_live_version_id_key" ON "story"("live_version_id");

-- CreateIndex
CREATE UNIQUE INDEX "story_draft_version_id_key" ON "story"("draft_version_id");

-- CreateIndex
CREATE INDEX "story_public_section_idx" ON "story"("section_id", "lang", "first_published_at" DESC, "id" DESC) WHERE (state in ('published', 'correcting'));

-- CreateIndex
CREATE INDEX "story_public_lang_idx" ON "story"("lang", "first_published_at" DESC, "id" DESC) WHERE (state in ('published', 'correcting'));

-- CreateIndex
CREATE INDEX "story_modified_at_id_idx" ON "story"("modified_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "story_translation_set_id_idx" ON "story"("translation_set_id");

-- CreateIndex
CREATE UNIQUE INDEX "story_source_system_source_id_key" ON "story"("source_system", "source_id");

-- CreateIndex
CREATE INDEX "story_version_lead_media_id_idx" ON "story_version"("lead_media_id");

-- CreateIndex
CREATE UNIQUE INDEX "story_version_story_id_n_key" ON "story_version"("story_id", "n");

-- CreateIndex
CREATE INDEX "story_topic_topic_id_lang_published_at_story_id_idx" ON "story_topic"("topic_id", "lang", "published_at" DESC, "story_id" DESC);

-- CreateIndex
CREATE INDEX "story_byline_author_id_lang_published_at_story_id_idx" ON "story_byline"("author_id", "lang", "published_at" DESC, "story_id" DESC);

-- CreateIndex
CREATE INDEX "embargo_story_id_is_active_idx" ON "embargo"("story_id", "is_active");

-- CreateIndex
CREATE INDEX "correction_story_id_published_at_idx" ON "correction"("story_id", "published_at");

-- CreateIndex
CREATE INDEX "correction_published_at_idx" ON "correction"("published_at" DESC);

-- CreateIndex
CREATE INDEX "related_edge_from_id_rank_idx" ON "related_edge"("from_id", "rank");

-- CreateIndex
CREATE INDEX "related_edge_to_id_idx" ON "related_edge"("to_id");

-- AddForeignKey
ALTER TABLE "topic" ADD CONSTRAINT "topic_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic_parent" ADD CONSTRAINT "topic_parent_child_id_fkey" FOREIGN KEY ("child_id") REFERENCES "topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic_parent" ADD CONSTRAINT "topic_parent_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "author" ADD CONSTRAINT "author_portrait_id_fkey" FOREIGN KEY ("portrait_id") REFERENCES "media"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media" ADD CONSTRAINT "media_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_media" ADD CONSTRAINT "story_media_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_media" ADD CONSTRAINT "story_media_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "url_alias" ADD CONSTRAINT "url_alias_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff" ADD CONSTRAINT "staff_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "author"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_session" ADD CONSTRAINT "staff_session_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_live_version_id_fkey" FOREIGN KEY ("live_version_id") REFERENCES "story_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_draft_version_id_fkey" FOREIGN KEY ("draft_version_id") REFERENCES "story_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_version" ADD CONSTRAINT "story_version_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_version" ADD CONSTRAINT "story_version_lead_media_id_fkey" FOREIGN KEY ("lead_media_id") REFERENCES "media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_version" ADD CONSTRAINT "story_version_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_topic" ADD CONSTRAINT "story_topic_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_topic" ADD CONSTRAINT "story_topic_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_byline" ADD CONSTRAINT "story_byline_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_byline" ADD CONSTRAINT "story_byline_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "author"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "embargo" ADD CONSTRAINT "embargo_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction" ADD CONSTRAINT "correction_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "related_edge" ADD CONSTRAINT "related_edge_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "related_edge" ADD CONSTRAINT "related_edge_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;
