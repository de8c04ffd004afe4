import type { Tx } from "@/lib/platform/db/database";
import type { Story, StoryVersion } from "@/prisma/generated/client";
import type { CacheTag } from "../cache-tags";
import { indexRelated, unindexRelated } from "../related/index-related";
import { namingStories } from "../related/pins/naming-stories";
import type { PublicText } from "../related/story-words";
import { leaveWaiting } from "../related/waiting/leave-waiting";
import { publishedAtOf } from "../story/publication/published-at-of";
import { indexSearch, unindexSearch } from "./index-search";

/** Puts a live version where related lists and search find it. Returns the cache tags of other stories that this changed. */
export async function indexStory(tx: Tx, story: Story, version: StoryVersion): Promise<CacheTag[]> {
  const left = await unindexStory(tx, story.id);
  const { id: storyId, lang, kind } = story;
  const { headline, standfirst, plainText } = version;
  const publishedAt = publishedAtOf(story);
  const text = { storyId, lang, kind, publishedAt, headline, standfirst, plainText };
  await indexSearch(tx, [text]);
  return [...left, ...(await indexRelated(tx, text))];
}

/** Puts many stories that were not public before where search finds them; they are related soon after: see relate-waiting. */
export async function indexStories(tx: Tx, stories: PublicText[]): Promise<void> {
  await indexSearch(tx, stories);
  await leaveWaiting(tx, stories);
}

/** Takes a story out of related lists and search. Returns the cache tags of stories that were related to it. */
export async function unindexStory(tx: Tx, storyId: string): Promise<CacheTag[]> {
  await unindexSearch(tx, storyId);
  return [...(await namingStories(tx, storyId)), ...(await unindexRelated(tx, storyId))];
}
