import "server-only";
import type { EventTakenBy } from "@/lib/newsroom/events/consumers";
import { dropHiddenPictures } from "../drop-hidden-pictures";

/** Deletes the sizes that were made for readers of pictures that a story showed before, except of those that are still public. */
export async function dropStoryPictures({ hiddenMediaIds }: EventTakenBy<"drop-story-pictures">): Promise<void> {
  await dropHiddenPictures(hiddenMediaIds);
}
