import "server-only";
import type { ShareCard } from "@/lib/engines/share-cards/card-model";
import type { Actor } from "@/lib/newsroom/access/actor";
import { countPictures } from "@/lib/newsroom/media/share-card/count-pictures";
import type { StoryBody } from "@/lib/newsroom/story/body/body";
import { cardTeaser } from "@/lib/public/lists/card-teaser";
import { bylinesOf } from "@/lib/public/lists/story-card";
import { asPicture, type Picture } from "@/lib/public/media/picture";
import { portraitAmong } from "@/lib/public/media/portraits";
import { toSharedStory } from "@/lib/public/share/shared-story";
import { storyCard } from "@/lib/public/share/story-card";
import { editionOf } from "@/lib/public/site";
import { currentVersion, draftRow } from "./draft-source";

/** What would be shared of a story if its draft were published now. */
export interface SharedDraft {
  lang: string;
  siteName: string;
  title: string;
  description: string;
  /** The `path` of its photo or portrait is the picture's id */
  card: ShareCard;
  hash: string;
  lead: Picture | null;
}

/** The draft of a story as it would be shared, else its live text; null where there is no story that the actor may read. */
export async function sharedDraft(actor: Actor, storyId: string): Promise<SharedDraft | null> {
  const readable = await currentVersion(actor, storyId);
  const site = readable && (await editionOf(readable.story.lang));
  if (!site) return null;
  const { row, authors } = await draftRow(actor, readable);
  const portrait = row.kind === "opinion" ? portraitAmong(authors, bylinesOf(row.bylines, site), site) : null;
  const pictureCount = countPictures(row.leadMediaId, row.body as unknown as StoryBody);
  const named = { ...row, headline: row.headline || " " };
  const { card, hash } = storyCard(toSharedStory(named, site, { portrait, pictureCount }), site);
  return {
    ...{ lang: row.lang, siteName: site.name, card, hash },
    title: row.socialHeadline || row.headline,
    description: row.standfirst || cardTeaser(row),
    lead: asPicture(row.lead, row.lang, site.defaultLang),
  };
}
