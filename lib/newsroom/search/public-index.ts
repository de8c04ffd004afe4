import type { Tx } from "@/lib/platform/db/database";
import type { CacheTag } from "../cache-tags";
import { indexRelated, unindexRelated } from "../related/index-related";
import { namingStories } from "../related/pins/naming-stories";
import type { PublicText } from "../related/story-words";
import { queueForRelating } from "../related/waiting/queue-for-relating";
import { indexSearch, unindexSearch } from "./index-search";

/** Puts a story where related lists and search find it. Returns the cache tags of other stories that this changed. */
export async function indexStory(tx: Tx, text: PublicText): Promise<CacheTag[]> {
  const left = await unindexStory(tx, text.storyId);
  await indexSearch(tx, [text]);
  return [...left, ...(await indexRelated(tx, text))];
}

/** Puts many stories that are new here where search finds them; they are related soon after: see relate-waiting. */
export async function indexNewStories(tx: Tx, stories: PublicText[]): Promise<void> {
  await indexSearch(tx, stories);
  await queueForRelating(tx, stories);
}

/** Takes a story out of related lists and search. Returns the cache tags of stories that were related to it. */
export async function unindexStory(tx: Tx, storyId: string): Promise<CacheTag[]> {
  await unindexSearch(tx, storyId);
  return [...(await namingStories(tx, storyId)), ...(await unindexRelated(tx, storyId))];
}
