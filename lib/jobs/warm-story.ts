import "server-only";
import { z } from "zod";
import { storage } from "@/lib/platform/storage/storage";
import { getSharedStory } from "@/lib/site/share/shared-story";
import { storedCard } from "@/lib/site/share/stored-card";
import { storyCard } from "@/lib/site/share/story-card";
import { warmPicture } from "@/lib/site/share/warm-picture";
import { dropHiddenPictures } from "./drop-hidden-pictures";

/** `mediaIds` are pictures that readers may not see any more. */
const payload = z.object({ storyId: z.uuid(), mediaIds: z.array(z.uuid()).default([]) });

/** Older stories, such as imported ones, get their card when somebody first asks for it. */
const WARM_FOR_MS = 7 * 24 * 3_600_000;
/** Pictures are slower to make: those of stories that are older get theirs from the first reader. */
const PICTURES_FOR_MS = 3_600_000;

async function dropCards(storyId: string, except?: string): Promise<void> {
  for await (const key of storage().list(`cards/${storyId}/`)) {
    if (key !== except) await storage().delete(key);
  }
}

/** Draws the share card of a story that was published, drops those of its earlier versions, and makes its lead picture's first sizes. */
export async function warmStory(input: unknown): Promise<void> {
  const { storyId, mediaIds } = payload.parse(input);
  await dropHiddenPictures(mediaIds);
  const shared = await getSharedStory(storyId);
  if (!shared) return dropCards(storyId);
  const { story, site } = shared;
  const age = Date.now() - story.publishedAt.getTime();
  if (age > WARM_FOR_MS) return;
  await dropCards(storyId, await storedCard(storyCard(story, site)));
  if (story.picture && age <= PICTURES_FOR_MS) await warmPicture(story.picture.id);
}

/** Drops the share cards of a story that is not public any more, and the sizes of its pictures that are shown nowhere else. */
export async function coolStory(input: unknown): Promise<void> {
  const { storyId, mediaIds } = payload.parse(input);
  await dropHiddenPictures(mediaIds);
  if (!(await getSharedStory(storyId))) await dropCards(storyId);
}
