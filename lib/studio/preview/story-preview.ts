import "server-only";
import { cache } from "react";
import type { Actor } from "@/lib/newsroom/access/actor";
import { type StoryCard, toCard } from "@/lib/public/lists/story-card";
import { editionOf } from "@/lib/public/site";
import { type StoryPage, storyPage } from "@/lib/public/story/story-page";
import { type StoryEmbargo, storyEmbargo } from "../editor/publishing/story-embargo";
import { draftSource, readableVersion } from "./draft-source";

interface StoryPreview {
  /** What readers would see if the version were published now */
  page: StoryPage;
  /** The same in lists */
  card: StoryCard;
  embargo: StoryEmbargo | null;
}

/** The page of any version of a story; null where there is none that the actor may read. */
export const getStoryPreview = cache(
  async (actor: Actor, storyId: string, versionId: string): Promise<StoryPreview | null> => {
    const readable = await readableVersion(actor, storyId, versionId);
    const site = readable && (await editionOf(readable.story.lang));
    if (!site) return null;
    const [source, embargo] = await Promise.all([draftSource(actor, readable, site), storyEmbargo(actor, storyId)]);
    return { page: await storyPage(source, site), card: toCard(source.row, site), embargo };
  },
);
