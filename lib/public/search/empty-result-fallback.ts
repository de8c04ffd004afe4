import "server-only";
import { publicClosest } from "../db/public-search";
import { reader } from "../db/reader";
import { cardSelect, named, type StoryCard, toCard } from "../lists/story-card";
import type { Site } from "../site";
import { searchBudget } from "./query/search-budget";

/** What there is to read where a search finds nothing. */
export interface EmptyResultFallback {
  /** The topic or section that is called most like the query; absent where none is: the stories are the edition's newest */
  closest?: { name: string; path: string };
  cards: StoryCard[];
}

/** Of the work of a search, what looking for a name like a query may take. */
const CLOSEST_SHARE = 0.2;
const STORIES = 4;

export async function emptyResultFallback(site: Site, query: string): Promise<EmptyResultFallback> {
  const closest = await publicClosest(await searchBudget(CLOSEST_SHARE), query.toLowerCase());
  if (closest) {
    const { field, id, slug, names } = closest;
    const cards = await newest(
      site,
      field === "section" ? { sectionId: id } : { topicRows: { some: { topicId: id } } },
    );
    const path = `${site.prefix}/${field === "section" ? slug : `topic/${slug}`}`;
    if (cards.length > 0) return { closest: { name: named(names, site) || slug, path }, cards };
  }
  return { cards: await newest(site, {}) };
}

async function newest(site: Site, where: { sectionId?: string; topicRows?: { some: { topicId: string } } }) {
  const rows = await reader().publicStory.findMany({
    where: { ...where, lang: site.lang },
    orderBy: { firstPublishedAt: "desc" },
    take: STORIES,
    select: cardSelect,
  });
  return rows.map((row) => toCard(row, site));
}
