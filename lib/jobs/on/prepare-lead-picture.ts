import "server-only";
import type { EventTakenBy } from "@/lib/newsroom/events/consumers";
import { getSharedStory } from "@/lib/public/share/shared-story";
import { warmPicture } from "@/lib/public/share/warm-picture";

/** Pictures take long to make: those of stories that are older get theirs from the first reader. */
const PREPARE_FOR_MS = 3_600_000;

/** Makes the first sizes of the lead picture of a story that has just come out. */
export async function prepareLeadPicture({ storyId }: EventTakenBy<"prepare-lead-picture">): Promise<void> {
  const story = (await getSharedStory(storyId))?.story;
  if (!story?.picture || Date.now() - story.publishedAt.getTime() > PREPARE_FOR_MS) return;
  await warmPicture(story.picture.id);
}
