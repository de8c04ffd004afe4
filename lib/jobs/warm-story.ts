import "server-only";
import { z } from "zod";
import { refreshCards } from "@/lib/site/share/refresh-cards";
import { getSharedStory } from "@/lib/site/share/shared-story";
import { warmPicture } from "@/lib/site/share/warm-picture";
import { dropHiddenPictures } from "./drop-hidden-pictures";

/** `mediaIds` are pictures that readers may not see any more. */
const payload = z.object({ storyId: z.uuid(), mediaIds: z.array(z.uuid()).default([]) });

/** Older stories, such as imported ones, get their cards when somebody first asks for them. */
const WARM_FOR_MS = 7 * 24 * 3_600_000;
/** Pictures are slower to make: those of stories that are older get theirs from the first reader. */
const PICTURES_FOR_MS = 3_600_000;

/** Draws the share cards of a story that was published, drops those of its earlier versions, and makes its lead picture's first sizes. */
export async function warmStory(input: unknown): Promise<void> {
  const { storyId, mediaIds } = payload.parse(input);
  await dropHiddenPictures(mediaIds);
  const story = (await getSharedStory(storyId))?.story;
  const age = story ? Date.now() - story.publishedAt.getTime() : Number.POSITIVE_INFINITY;
  await refreshCards(storyId, age > WARM_FOR_MS ? "known" : "all");
  if (story?.picture && age <= PICTURES_FOR_MS) await warmPicture(story.picture.id);
}

/** Drops the share cards of a story that is not public any more, draws the neutral one of a retracted story, and drops the sizes of its pictures that are shown nowhere else. */
export async function coolStory(input: unknown): Promise<void> {
  const { storyId, mediaIds } = payload.parse(input);
  await dropHiddenPictures(mediaIds);
  await refreshCards(storyId, "known");
}
