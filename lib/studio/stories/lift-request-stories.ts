import "server-only";
import type { Actor } from "@/lib/newsroom/access/actor";
import { openLiftRequests } from "@/lib/newsroom/story/embargo/open-lift-requests";
import { database } from "@/lib/platform/db/database";
import { type StoryLink, storyLinks } from "./story-links";

/** Stories whose embargo somebody asks to lift, which waits for a second person. Of those that the actor may read. */
export async function liftRequestStories(actor: Actor): Promise<StoryLink[]> {
  const standing = await openLiftRequests(database(), { actor });
  return storyLinks(standing.map(({ storyId }) => storyId));
}
