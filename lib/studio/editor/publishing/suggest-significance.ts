import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/newsroom/access/actor";
import { may } from "@/lib/newsroom/access/may";
import { isSignificant } from "@/lib/newsroom/story/publication/is-significant";
import { contentOf } from "@/lib/newsroom/story/version/version-content";
import { database } from "@/lib/platform/db/database";

/** Whether the draft of a live story differs from what is live by more than a typo; null where there is nothing to compare. */
export async function suggestSignificance(actor: Actor, storyId: string): Promise<boolean | null> {
  const story = await database().story.findUnique({
    where: { id: z.uuid().parse(storyId) },
    include: { draft: true, liveVersion: true },
  });
  if (!story?.draft || !story.liveVersion || !may(actor, "story.read", story)) return null;
  return isSignificant(contentOf(story.liveVersion), contentOf(story.draft), story.lang);
}
