-- AlterTable
ALTER TABLE "media" ADD COLUMN     "upload_hash" TEXT;

-- CreateIndex
CREATE INDEX "media_upload_hash_idx" ON "media"("upload_hash");
