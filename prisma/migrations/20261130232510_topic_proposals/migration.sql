-- Topics that stories lack, proposed by who may not create topics; editors accept or decline them (decision 029).
-- CreateEnum
CREATE TYPE "topic_proposal_state" AS ENUM ('open', 'accepted', 'declined');

-- CreateTable
CREATE TABLE "topic_proposal" (
    "id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "lang" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "state" "topic_proposal_state" NOT NULL DEFAULT 'open',
    "proposed_by_id" UUID,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "reason" TEXT NOT NULL DEFAULT '',
    "topic_id" UUID,

    CONSTRAINT "topic_proposal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "topic_proposal_story_id_idx" ON "topic_proposal"("story_id");

-- CreateIndex
CREATE INDEX "topic_proposal_state_proposed_at_idx" ON "topic_proposal"("state", "proposed_at");

-- CreateIndex
CREATE INDEX "topic_proposal_proposed_by_id_proposed_at_idx" ON "topic_proposal"("proposed_by_id", "proposed_at");

-- CreateIndex
CREATE UNIQUE INDEX "topic_proposal_one_open" ON "topic_proposal"("story_id", "slug") WHERE (state = 'open'::topic_proposal_state);

-- AddForeignKey
ALTER TABLE "topic_proposal" ADD CONSTRAINT "topic_proposal_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic_proposal" ADD CONSTRAINT "topic_proposal_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE SET NULL ON UPDATE CASCADE;
