import "server-only";
import { cache } from "react";
import { type CacheTag, correctionsTag, siteTag, storyTag } from "@/lib/newsroom/cache-tags";
import { tagPage } from "@/lib/platform/next/tag-page";
import { reader } from "@/lib/public/db/reader";
import { type StoryCard, sectionOf } from "@/lib/public/lists/story-card";
import { getSite, type Site, type SiteSection } from "@/lib/public/site";
import { correctionSelect, type ShownCorrection } from "@/lib/public/story/shown-correction";
import type { Prisma } from "@/prisma/generated/client";
import { addressAnswer } from "../answers/address-answer";
import { type Answer, found } from "../answers/answer";
import { type CorrectionKind, correctionsPath, readCorrectionsPath } from "./corrections-address";
import { type Cursor, readCursor, writeCursor } from "./cursor";

export interface ListedCorrection extends ShownCorrection {
  story: { id: string; headline: string; path: string; section: StoryCard["section"] };
}

export interface CorrectionsPage {
  site: Site;
  /** The section that the list is narrowed to; null for all of them */
  section: SiteSection | null;
  /** The kind that the list is narrowed to; null for all of them */
  kind: CorrectionKind | null;
  /** Path of the list's first page */
  base: string;
  /** Path of this very page */
  path: string;
  corrections: ListedCorrection[];
  /** Path of the page with the next older ones */
  older: string | null;
  isPaged: boolean;
  /** The sections, by id, and kinds that have corrections together */
  filled: { sectionId: string; kind: string }[];
}

const PAGE_SIZE = 30;

const select = {
  ...correctionSelect,
  story: { select: { id: true, headline: true, path: true, sectionId: true, sectionSlug: true } },
} satisfies Prisma.PublicCorrectionSelect;

/** Corrections of an edition below a position, newest first, with the tags of all that was read. */
export async function listCorrections(
  site: Site,
  { sectionId, kind, cursor, take }: { sectionId?: string; kind?: string; cursor?: Cursor | null; take: number },
): Promise<{ corrections: ListedCorrection[]; tags: CacheTag[] }> {
  const rows = await reader().publicCorrection.findMany({
    where: {
      ...{ lang: site.lang, sectionId, kind },
      ...(cursor && { publishedAt: { lte: cursor.at }, NOT: { publishedAt: cursor.at, id: { gte: cursor.id } } }),
    },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take,
    select,
  });
  const corrections = rows.map(({ story, ...row }) => {
    const { id, headline, path } = story;
    return { ...row, story: { id, headline, path, section: sectionOf(story, site) } };
  });
  const stories = corrections.map(({ story }) => storyTag(story.id));
  return { corrections, tags: [...new Set([siteTag(), correctionsTag(site.lang), ...stories])] };
}

/** The page of corrections, narrowed to a section, a kind or both, or a later page of it, by what follows its path. */
export const getCorrectionsPage = cache(async (locale: string, rest: string): Promise<Answer<CorrectionsPage>> => {
  const site = await getSite(locale);
  if (!site) return { status: 404 };
  const asked = readCorrectionsPath(rest);
  const section = site.sections.find((each) => each.slug === asked?.slug) ?? null;
  const cursor = asked?.before ? readCursor(asked.before) : null;
  if (!asked || (asked.slug && !section) || (asked.before && !cursor))
    return addressAnswer(`${site.prefix}/corrections/${rest}`);
  const { kind, before } = asked;
  const base = correctionsPath(site.prefix, asked);
  const path = before ? `${base}/before/${before}` : base;
  const narrowed = { sectionId: section?.id, kind: kind ?? undefined };
  const read = await listCorrections(site, { ...narrowed, cursor, take: PAGE_SIZE + 1 });
  await tagPage(read.tags);
  const filled = await reader().publicCorrection.groupBy({ by: ["sectionId", "kind"], where: { lang: site.lang } });
  const corrections = read.corrections.slice(0, PAGE_SIZE);
  const last = corrections.at(-1);
  const older =
    last && read.corrections.length > PAGE_SIZE
      ? `${base}/before/${writeCursor({ at: last.publishedAt, id: last.id })}`
      : null;
  return found({ site, section, kind, base, path, corrections, older, isPaged: cursor !== null, filled });
});
