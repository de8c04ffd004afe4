import "server-only";
import { authorTag, type CacheTag, latestTag, sectionTag, topicTag } from "@/lib/newsroom/cache-tags";
import { reader } from "@/lib/public/db/reader";
import { after, newestFirst } from "@/lib/public/lists/publication-order";
import { bylinesOf, described, named } from "@/lib/public/lists/story-card";
import type { Picture } from "@/lib/public/media/picture";
import { portraitsFor } from "@/lib/public/media/portraits";
import { sharedSelect } from "@/lib/public/share/shared-story";
import type { Site } from "@/lib/public/site";
import type { Prisma } from "@/prisma/generated/client";
import type { Cursor } from "../lists/cursor";

export type FeedScope =
  | { of: "site" }
  | { of: "section"; slug: string }
  | { of: "topic"; slug: string }
  | { of: "author"; slug: string }
  | { of: "corrections" };

type StoryScope = Exclude<FeedScope, { of: "corrections" }>;

const ITEMS = 50;

const joined = {
  orderBy: [{ publishedAt: "desc" as const }, { storyId: "desc" as const }],
  take: ITEMS + 1,
};

const afterJoined = (cursor: Cursor | null) =>
  cursor && { publishedAt: { lte: cursor.at }, NOT: { publishedAt: cursor.at, storyId: { gte: cursor.id } } };

const select = {
  ...sharedSelect,
  path: true,
  standfirst: true,
  opening: true,
  body: true,
  leadCaption: true,
  topics: true,
  corrections: { orderBy: { publishedAt: "desc" }, select: { kind: true, text: true, runs: true, amendedAt: true } },
} satisfies Prisma.PublicStorySelect;

type StoryRow = Prisma.PublicStoryGetPayload<{ select: typeof select }>;

export interface FeedRow extends StoryRow {
  /** The first writer's, for opinion: its share card shows it */
  portrait: Picture | null;
}

/** What a list is of: the whole edition (id empty), a section, a topic or an author. */
export interface ListedThing {
  of: StoryScope["of"];
  id: string;
}

interface FeedListing {
  thing: ListedThing;
  name: string;
  description: string;
  /** Path of the page, without the edition's prefix */
  path: string;
  tag: CacheTag;
  rows: FeedRow[];
  /** The last of them, where there are older ones */
  older: Cursor | null;
}

/** The newest stories of a scope, or those below a position; null where there is no such section, topic or author. */
export async function feedListing(site: Site, scope: StoryScope, cursor: Cursor | null): Promise<FeedListing | null> {
  const found = await listingOf(site, scope, cursor);
  if (!found) return null;
  const rows = found.rows.slice(0, ITEMS);
  const last = found.rows.length > ITEMS ? rows.at(-1) : undefined;
  return {
    ...found,
    rows: await withPortraits(rows, site),
    older: last ? { at: last.firstPublishedAt, id: last.id } : null,
  };
}

/** Those of some public stories that feeds show, in the order of their ids. */
export async function feedStories(site: Site, ids: string[]): Promise<FeedRow[]> {
  const rows = await reader().publicStory.findMany({ where: { id: { in: ids } }, select });
  const known = new Map(rows.map((row) => [row.id, row]));
  return withPortraits(
    ids.flatMap((id) => known.get(id) ?? []),
    site,
  );
}

type Listing = Omit<FeedListing, "older" | "rows"> & { rows: StoryRow[] };

async function withPortraits(rows: StoryRow[], site: Site): Promise<FeedRow[]> {
  const argued = rows.filter(({ kind }) => kind === "opinion");
  const cards = await portraitsFor(
    argued.map(({ id, bylines }) => ({ id, bylines: bylinesOf(bylines, site) })),
    site,
  );
  const portraits = new Map(cards.map(({ id, portrait }) => [id, portrait ?? null]));
  return rows.map((row) => ({ ...row, portrait: portraits.get(row.id) ?? null }));
}

async function listingOf(site: Site, scope: StoryScope, cursor: Cursor | null): Promise<Listing | null> {
  const { lang } = site;
  const stories = (where: Prisma.PublicStoryWhereInput) =>
    reader().publicStory.findMany({
      ...{ where: { lang, ...where, ...after(cursor) }, orderBy: newestFirst, take: ITEMS + 1, select },
    });
  if (scope.of === "site") {
    const thing = { of: "site" as const, id: "" };
    return { thing, name: "", description: site.tagline, path: "/", tag: latestTag(lang), rows: await stories({}) };
  }
  const { slug } = scope;
  if (scope.of === "section") {
    const found = await reader().publicSection.findUnique({ where: { slug } });
    if (!found) return null;
    const rows = await stories({ sectionId: found.id });
    return {
      ...worded(found, site),
      thing: { of: "section", id: found.id },
      path: `/${slug}`,
      tag: sectionTag(found.id, lang),
      rows,
    };
  }
  if (scope.of === "topic") {
    const found = await reader().publicTopic.findUnique({ where: { slug } });
    if (!found || found.movedToSlug) return null;
    const rows = await reader().publicStoryTopic.findMany({
      ...joined,
      where: { topicId: found.id, lang, ...afterJoined(cursor) },
      select: { story: { select } },
    });
    return {
      ...worded(found, site),
      thing: { of: "topic", id: found.id },
      path: `/topic/${slug}`,
      tag: topicTag(found.id),
      rows: rows.map((row) => row.story),
    };
  }
  const found = await reader().publicAuthor.findUnique({ where: { slug } });
  if (!found) return null;
  const rows = await reader().publicStoryByline.findMany({
    ...joined,
    where: { authorId: found.id, lang, ...afterJoined(cursor) },
    distinct: ["publishedAt", "storyId"],
    select: { story: { select } },
  });
  const description = described(found.bios, site);
  return {
    thing: { of: "author", id: found.id },
    name: found.name,
    description,
    path: `/author/${slug}`,
    tag: authorTag(found.id),
    rows: rows.map((row) => row.story),
  };
}

const worded = (row: { slug: string; names: unknown; descriptions: unknown }, site: Site) => ({
  name: named(row.names, site) || row.slug,
  description: described(row.descriptions, site),
});
