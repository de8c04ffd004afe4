import "server-only";
import type { SharedStory } from "@/lib/newsroom/media/share-card/card-of-story";
import { countPictures } from "@/lib/newsroom/media/share-card/count-pictures";
import type { StoryBody } from "@/lib/newsroom/story/body/body";
import { reader } from "@/lib/platform/db/reader";
import type { Prisma } from "@/prisma/generated/client";
import { bylinesOf, sectionOf } from "../lists/story-card";
import { asPicture } from "../media/picture";
import { portraitOf } from "../media/portraits";
import { getSite, type Site } from "../site";

const select = {
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

/** A public story as its share card shows it, with its edition; null where no such story is public now. */
export async function getSharedStory(storyId: string): Promise<{ story: SharedStory; site: Site } | null> {
  const row = await reader().publicStory.findUnique({ where: { id: storyId }, select });
  if (!row) return null;
  const site = (await getSite(row.lang.toLowerCase())) ?? (await getSite("-"));
  if (!site) return null;
  const bylines = bylinesOf(row.bylines, site);
  const story: SharedStory = {
    id: row.id,
    kind: row.kind,
    lang: row.lang,
    title: row.headline,
    socialHeadline: row.socialHeadline,
    section: sectionOf(row, site),
    publishedAt: row.firstPublishedAt,
    updatedAt: row.updatedAt,
    sensitive: row.sensitive,
    bylines,
    portrait: row.kind === "opinion" ? await portraitOf(bylines, site) : null,
    picture: asPicture(row.lead, row.lang, site.defaultLang),
    pictureCount: row.kind === "gallery" ? await picturesOf(row.id, row.leadMediaId) : 0,
    corrections: row.corrections,
    sponsor: row.sponsor,
    rating: row.rating,
  };
  return { story, site };
}

async function picturesOf(storyId: string, leadMediaId: string | null): Promise<number> {
  const row = await reader().publicStory.findUnique({ where: { id: storyId }, select: { body: true } });
  return row ? countPictures(leadMediaId, row.body as unknown as StoryBody) : 0;
}
