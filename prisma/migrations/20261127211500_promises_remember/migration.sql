-- Whether readers see an update as one, and where a story stands again when its publication is not promised any more.
ALTER TABLE "scheduled_action" ADD COLUMN     "is_significant" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "resumes" "story_state";

-- What was promised before was to be seen as an update.
update scheduled_action set is_significant = true where kind = 'update' and state = 'pending';
