import "server-only";
import { unstable_rethrow } from "next/navigation";
import { cache } from "react";
import { reader } from "@/lib/public/db/reader";
import { newestFirst } from "@/lib/public/lists/publication-order";
import { cardSelect, type StoryCard, toCard } from "@/lib/public/lists/story-card";
import { getSite, type Site } from "@/lib/public/site";

/** What the page of an address without a page shows. */
export interface Problem {
  status: 404 | 410 | 429 | 503;
  site: Site;
  latest: StoryCard[];
}

const LATEST = 4;

/** The edition that an address belongs to, or the default one where the address names none. */
export const siteOr = cache(async (locale: string): Promise<Site | null> => {
  return (await getSite(locale)) ?? (await getSite("-"));
});

/** A problem page with the newest stories; null where not even those can be read. */
export const getProblem = cache(async (locale: string, status: 404 | 410 | 503): Promise<Problem | null> => {
  const site = await siteOr(locale);
  if (!site) return null;
  const rows = await reader().publicStory.findMany({
    where: { lang: site.lang },
    orderBy: newestFirst,
    take: LATEST,
    select: cardSelect,
  });
  return { status, site, latest: rows.map((row) => toCard(row, site)) };
});

/** The edition for the document itself; null while the database does not answer, which the page within then tells. */
export async function layoutSite(locale: string): Promise<Site | null> {
  try {
    return await siteOr(locale);
  } catch (cause) {
    unstable_rethrow(cause);
    return null;
  }
}
