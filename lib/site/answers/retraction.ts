import "server-only";
import { addressTag, storyTag } from "@/lib/newsroom/cache-tags";
import type { Run } from "@/lib/newsroom/story/body/body";
import { shownRuns } from "@/lib/newsroom/story/correction/shown-runs";
import { writingDirection } from "@/lib/platform/i18n/writing-direction";
import { tagPage } from "@/lib/platform/next/tag-page";
import { reader } from "@/lib/public/db/reader";
import type { Site, SiteSection } from "@/lib/public/site";

/** A story that the newsroom took back: its address tells so, and nothing of its text. */
export interface RetractedStory {
  id: string;
  site: Site;
  lang: string;
  dir: "ltr" | "rtl";
  path: string;
  headline: string;
  notice: string;
  /** The notice with its marks */
  noticeRuns: Run[];
  /** Its section, where that is in the menu still */
  section: SiteSection | null;
  publishedAt: Date;
  retractedAt: Date;
  /** Whether search engines may keep the notice */
  isIndexed: boolean;
}

/** The retracted story at a path; null where there is none. */
export async function getRetraction(path: string, site: Site): Promise<RetractedStory | null> {
  const row = await reader().publicRetraction.findUnique({ where: { path } });
  if (!row) return null;
  await tagPage([storyTag(row.storyId), addressTag(path)]);
  return {
    id: row.storyId,
    site,
    lang: row.lang,
    dir: writingDirection(row.lang),
    path,
    headline: row.headline,
    notice: row.notice,
    noticeRuns: shownRuns({ text: row.notice, runs: row.noticeRuns }),
    section: site.sections.find(({ slug }) => slug === row.sectionSlug) ?? null,
    publishedAt: row.firstPublishedAt,
    retractedAt: row.retractedAt,
    isIndexed: !row.noIndex,
  };
}
