-- Null until somebody chooses a language: the studio then follows the browser. Nothing could be chosen before.
ALTER TABLE "staff" ALTER COLUMN "language" DROP NOT NULL, ALTER COLUMN "language" DROP DEFAULT;
UPDATE "staff" SET "language" = NULL;
