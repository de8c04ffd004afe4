import "server-only";
import type { EventTakenBy } from "@/lib/newsroom/events/consumers";
import { refreshCards } from "@/lib/public/share/refresh-cards";
import { getSharedStory } from "@/lib/public/share/shared-story";

/** Cards of older stories are drawn when somebody first asks for them. */
const DRAW_FOR_MS = 7 * 24 * 3_600_000;

/**
 * Draws the share cards of a story as it is now, the neutral one of a retracted story included, and deletes its earlier cards; all of them
 * where it is not public.
 */
export async function refreshStoryCards({ storyId }: EventTakenBy<"refresh-story-cards">): Promise<void> {
  const story = (await getSharedStory(storyId))?.story;
  const isRecent = story !== undefined && Date.now() - story.publishedAt.getTime() <= DRAW_FOR_MS;
  await refreshCards(storyId, isRecent ? "all" : "known");
}
