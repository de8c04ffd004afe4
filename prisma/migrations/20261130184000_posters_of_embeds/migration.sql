-- Pictures that were fetched for an embed are shown with it alone, and not in the library.
ALTER TABLE "media" ADD COLUMN "is_poster" BOOLEAN NOT NULL DEFAULT false;
