-- The studio's list of stories, newest change first, under each of its filters.
create index "story_state_modified_at_id_idx" on "story" ("state", "modified_at" desc, "id" desc);
create index "story_section_id_modified_at_id_idx" on "story" ("section_id", "modified_at" desc, "id" desc);
create index "story_created_by_id_modified_at_id_idx" on "story" ("created_by_id", "modified_at" desc, "id" desc);
