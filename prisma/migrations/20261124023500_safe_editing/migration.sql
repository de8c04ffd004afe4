-- A lease belongs to a signed-in session and ends with it. It says why it was taken over, and who asks for it.
ALTER TABLE "edit_lease" ADD COLUMN     "asked_at" TIMESTAMPTZ(3),
ADD COLUMN     "asked_by_id" UUID,
ADD COLUMN     "asked_session_id" UUID,
ADD COLUMN     "asked_tab_id" TEXT,
ADD COLUMN     "reason" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "session_id" UUID;

-- Which tab wrote a version last, and when a side draft was brought back or put away.
ALTER TABLE "story_version" ADD COLUMN     "settled_at" TIMESTAMPTZ(3),
ADD COLUMN     "tab_id" TEXT;

-- CreateIndex
CREATE INDEX "edit_lease_session_id_idx" ON "edit_lease"("session_id");

-- AddForeignKey
ALTER TABLE "edit_lease" ADD CONSTRAINT "edit_lease_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "staff_session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit_lease" ADD CONSTRAINT "edit_lease_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;
