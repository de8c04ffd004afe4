-- The studio finds stories by any part of their headline.
CREATE INDEX "story_version_headline_idx" ON "story_version" USING GIN ("headline" gin_trgm_ops);
