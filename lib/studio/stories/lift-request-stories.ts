import "server-only";
import { standingLiftRequests } from "@/lib/newsroom/story/embargo/standing-lift-requests";
import { database } from "@/lib/platform/db/database";
import { type StoryLink, storyLinks } from "./story-links";

/** Stories whose embargo somebody asks to lift, which waits for a second person. Those that somebody made; of all where nobody is named. */
export async function liftRequestStories(whose: { createdById?: string }): Promise<StoryLink[]> {
  const standing = await standingLiftRequests(database(), whose);
  return storyLinks(standing.map(({ storyId }) => storyId));
}
