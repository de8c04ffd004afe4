import "server-only";
import { latestTag, siteTag } from "@/lib/newsroom/cache-tags";
import type { BuiltDocument } from "@/lib/platform/cache/cached-document";
import { reader } from "@/lib/public/db/reader";
import { asPicture } from "@/lib/public/media/picture";
import { pictureUrl } from "@/lib/public/media/picture-url";
import type { Site } from "@/lib/public/site";
import { MAX_IN_SITEMAP, urlSet } from "./url-set";

interface Mapped {
  lang: string;
  path: string;
  translationSetId: string | null;
}

const nextMonth = (start: Date) => new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1));

/** The public stories of one month in UTC, oldest first, 10,000 a part; null for a part that has none. */
export async function buildStorySitemap(site: Site, month: string, part: number): Promise<BuiltDocument | null> {
  const start = new Date(`${month}-01T00:00:00Z`);
  const rows = await reader().publicStory.findMany({
    where: { lang: site.lang, noIndex: false, firstPublishedAt: { gte: start, lt: nextMonth(start) } },
    orderBy: [{ firstPublishedAt: "asc" }, { id: "asc" }],
    skip: (part - 1) * MAX_IN_SITEMAP,
    take: MAX_IN_SITEMAP,
    select: { lang: true, path: true, updatedAt: true, lead: true, translationSetId: true },
  });
  if (rows.length === 0) return null;
  const siblings = await siblingsOf(rows, site);
  const pages = rows.map((row) => {
    const lead = asPicture(row.lead, row.lang, site.defaultLang);
    const others = siblings.get(row.translationSetId ?? "") ?? [];
    return {
      path: row.path,
      changedAt: row.updatedAt,
      image: lead ? pictureUrl(lead, 1200, "jpg", "16x9") : undefined,
      languages: others.length > 1 ? others : [],
    };
  });
  return { text: urlSet(pages), tags: [siteTag(), latestTag(site.lang)] };
}

/** All public stories of the translation sets that the rows belong to, by set. */
async function siblingsOf(rows: Mapped[], site: Site): Promise<Map<string, Mapped[]>> {
  const sets = [...new Set(rows.flatMap(({ translationSetId }) => translationSetId ?? []))];
  const found = new Map<string, Mapped[]>();
  if (sets.length === 0) return found;
  const members = await reader().publicStory.findMany({
    where: { translationSetId: { in: sets }, lang: { in: site.settings.languages }, noIndex: false },
    orderBy: { lang: "asc" },
    select: { lang: true, path: true, translationSetId: true },
  });
  for (const member of members) {
    const set = member.translationSetId ?? "";
    found.set(set, [...(found.get(set) ?? []), member]);
  }
  return found;
}
