-- AlterTable
ALTER TABLE "story_version" ADD COLUMN     "page" TEXT;
