import "server-only";
import type { SharedStory } from "@/lib/newsroom/media/share-card/card-of-story";
import { countPictures } from "@/lib/newsroom/media/share-card/count-pictures";
import type { StoryBody } from "@/lib/newsroom/story/body/body";
import type { Prisma } from "@/prisma/generated/client";
import { reader } from "../db/reader";
import { bylinesOf, sectionOf } from "../lists/story-card";
import { asPicture } from "../media/picture";
import { portraitOf } from "../media/portraits";
import { editionOf, type Site } from "../site";

export const sharedSelect = {
  id: true,
  kind: true,
  lang: true,
  sectionId: true,
  sectionSlug: true,
  firstPublishedAt: true,
  updatedAt: true,
  sensitive: true,
  headline: true,
  socialHeadline: true,
  lead: true,
  leadMediaId: true,
  bylines: true,
  corrections: { select: { kind: true } },
  sponsor: true,
  rating: true,
} satisfies Prisma.PublicStorySelect;

type SharedRow = Prisma.PublicStoryGetPayload<{ select: typeof sharedSelect }>;

/** A row as its share card shows it; what a card of its kind shows besides is read by the caller. */
export function toSharedStory(
  row: SharedRow,
  site: Site,
  more: Pick<SharedStory, "portrait" | "pictureCount">,
): SharedStory {
  return {
    id: row.id,
    kind: row.kind,
    lang: row.lang,
    title: row.headline,
    socialHeadline: row.socialHeadline,
    section: sectionOf(row, site),
    publishedAt: row.firstPublishedAt,
    updatedAt: row.updatedAt,
    sensitive: row.sensitive,
    bylines: bylinesOf(row.bylines, site),
    picture: asPicture(row.lead, row.lang, site.defaultLang),
    corrections: row.corrections,
    sponsor: row.sponsor,
    rating: row.rating,
    ...more,
  };
}

/** A public story as its share card shows it, with its edition; null where no such story is public now. */
export async function getSharedStory(storyId: string): Promise<{ story: SharedStory; site: Site } | null> {
  const row = await reader().publicStory.findUnique({ where: { id: storyId }, select: sharedSelect });
  if (!row) return null;
  const site = await editionOf(row.lang);
  if (!site) return null;
  const portrait = row.kind === "opinion" ? await portraitOf(bylinesOf(row.bylines, site), site) : null;
  const pictureCount = row.kind === "gallery" ? await picturesOf(row.id, row.leadMediaId) : 0;
  return { story: toSharedStory(row, site, { portrait, pictureCount }), site };
}

async function picturesOf(storyId: string, leadMediaId: string | null): Promise<number> {
  const row = await reader().publicStory.findUnique({ where: { id: storyId }, select: { body: true } });
  return row ? countPictures(leadMediaId, row.body as unknown as StoryBody) : 0;
}
