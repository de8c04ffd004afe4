import "server-only";
import { reader } from "@/lib/platform/db/reader";
import { readCursor, writeCursor } from "./lists/cursor";
import { after, newestFirst } from "./lists/list-page";
import { cardSelect, type StoryCard, toCard } from "./lists/story-card";
import { getSite } from "./site";

/** Parts of a text in order; the marked ones are words that were searched for. */
export type Snippet = { text: string; isMarked: boolean }[];

export interface SearchResults {
  /** What was searched for, as it is shown */
  query: string;
  /** Null where counting would take too long */
  total: number | null;
  results: (StoryCard & { snippet?: Snippet })[];
  /** Position of the next results; null at the end */
  next: string | null;
}

const PAGE_SIZE = 20;
const MOST_WORDS = 8;

/** Stories of an edition that have every word of the query, newest first. */
export async function searchStories(lang: string, query: string, cursor?: string): Promise<SearchResults> {
  const site = (await getSite(lang.toLowerCase())) ?? (await getSite("-"));
  const words = query.trim().split(/\s+/u).filter(Boolean).slice(0, MOST_WORDS);
  if (!site || words.length === 0) return { query, total: 0, results: [], next: null };
  const hasWord = (word: string) => ({
    OR: [
      { headline: { contains: word, mode: "insensitive" as const } },
      { standfirst: { contains: word, mode: "insensitive" as const } },
      { plainText: { contains: word, mode: "insensitive" as const } },
    ],
  });
  const found = { lang: site.lang, AND: words.map(hasWord) };
  const from = cursor ? readCursor(cursor) : null;
  const [total, rows] = await Promise.all([
    reader().publicStory.count({ where: found }),
    reader().publicStory.findMany({
      where: { AND: [found, after(from)] },
      orderBy: newestFirst,
      take: PAGE_SIZE + 1,
      select: cardSelect,
    }),
  ]);
  const results = rows.slice(0, PAGE_SIZE).map((row) => toCard(row, site));
  const last = results.at(-1);
  const next = rows.length > PAGE_SIZE && last ? writeCursor({ at: last.publishedAt, id: last.id }) : null;
  return { query, total, results, next };
}
