import "server-only";
import { authorTag, type CacheTag, latestTag, sectionTag, topicTag } from "@/lib/newsroom/cache-tags";
import { reader } from "@/lib/platform/db/reader";
import type { Prisma } from "@/prisma/generated/client";
import { newestFirst } from "../lists/list-page";
import { named } from "../lists/story-card";
import type { Site } from "../site";

export type FeedScope =
  | { of: "site" }
  | { of: "section"; slug: string }
  | { of: "topic"; slug: string }
  | { of: "author"; slug: string }
  | { of: "corrections" };

export type StoryScope = Exclude<FeedScope, { of: "corrections" }>;

const ITEMS = 50;

const joined = {
  orderBy: [{ publishedAt: "desc" as const }, { storyId: "desc" as const }],
  take: ITEMS,
};

const select = {
  id: true,
  lang: true,
  path: true,
  sectionId: true,
  sectionSlug: true,
  firstPublishedAt: true,
  updatedAt: true,
  headline: true,
  standfirst: true,
  opening: true,
  body: true,
  lead: true,
  leadCaption: true,
  bylines: true,
  topics: true,
  corrections: { orderBy: { publishedAt: "desc" }, select: { kind: true, text: true, amendedAt: true } },
} satisfies Prisma.PublicStorySelect;

export type FeedRow = Prisma.PublicStoryGetPayload<{ select: typeof select }>;

export interface FeedListing {
  name: string;
  description: string;
  /** Path of the page, without the edition's prefix */
  path: string;
  tag: CacheTag;
  rows: FeedRow[];
}

/** The newest stories of a scope; null where there is no such section, topic or author. */
export async function feedListing(site: Site, scope: StoryScope): Promise<FeedListing | null> {
  const { lang } = site;
  const stories = (where: Prisma.PublicStoryWhereInput) =>
    reader().publicStory.findMany({ where: { lang, ...where }, orderBy: newestFirst, take: ITEMS, select });
  if (scope.of === "site") {
    return { name: "", description: site.tagline, path: "/", tag: latestTag(lang), rows: await stories({}) };
  }
  const { slug } = scope;
  if (scope.of === "section") {
    const found = await reader().publicSection.findUnique({ where: { slug } });
    if (!found) return null;
    const rows = await stories({ sectionId: found.id });
    return { ...worded(found, site), path: `/${slug}`, tag: sectionTag(found.id, lang), rows };
  }
  if (scope.of === "topic") {
    const found = await reader().publicTopic.findUnique({ where: { slug } });
    if (!found || found.movedToSlug) return null;
    const rows = await reader().publicStoryTopic.findMany({
      ...joined,
      where: { topicId: found.id, lang },
      select: { story: { select } },
    });
    return {
      ...worded(found, site),
      path: `/topic/${slug}`,
      tag: topicTag(found.id),
      rows: rows.map((row) => row.story),
    };
  }
  const found = await reader().publicAuthor.findUnique({ where: { slug } });
  if (!found) return null;
  const rows = await reader().publicStoryByline.findMany({
    ...joined,
    where: { authorId: found.id, lang },
    distinct: ["publishedAt", "storyId"],
    select: { story: { select } },
  });
  const description = named(found.bios, site);
  return {
    name: found.name,
    description,
    path: `/author/${slug}`,
    tag: authorTag(found.id),
    rows: rows.map((row) => row.story),
  };
}

const worded = (row: { slug: string; names: unknown; descriptions: unknown }, site: Site) => ({
  name: named(row.names, site) || row.slug,
  description: named(row.descriptions, site),
});
