import "server-only";
import { Prisma } from "@/prisma/generated/client";
import { env } from "../env";
import { database } from "./database";
import { inTime } from "./in-time";

export interface PublicHit {
  id: string;
  /** 0 where more stories matched than are ranked */
  rank: number;
  publishedAt: Date;
}

export interface PublicSearch {
  lang: string;
  /** tsquery that a story must match, and one of those whose headlines have all of it */
  wanted: string;
  headed: string;
  /** tsquery that the rank is told by */
  wished: string;
  /** tsquery of words that rank higher the nearer they stand to each other */
  together: string;
  /** In lower case: a story that is called so ranks higher */
  headline: string;
  since: Date;
  until: Date;
  /** Fewer matches are none */
  least: number;
  /** The newest of more matches are counted, and the newest of these ranked */
  counted: number;
  ranked: number;
}

/** The public stories that match, best first; null where the database took too long. */
export function searchPublic(milliseconds: number, asked: PublicSearch): Promise<PublicHit[] | null> {
  const { lang, wanted, headed, wished, together, headline, since, until, least, counted, ranked } = asked;
  return inTime<PublicHit>(
    milliseconds,
    Prisma.sql`
      select id::text, rank, published_at as "publishedAt"
      from public_search(${lang}, ${wanted}::tsquery, ${headed}::tsquery, ${wished}::tsquery, ${together}::tsquery,
        ${headline}, ${since}, ${until}, ${least}::int, ${counted}::int, ${ranked}::int)
      order by rank desc, published_at desc, id`,
  );
}

/** Headlines of the newest public stories of a language that match; null where the database took too long. */
export function suggestPublic(
  milliseconds: number,
  lang: string,
  wanted: string,
  { least, most }: { least: number; most: number },
): Promise<{ id: string; headline: string; path: string }[] | null> {
  return inTime(
    milliseconds,
    Prisma.sql`select id::text, headline, path
      from public_suggestions(${lang}, ${wanted}::tsquery, ${least}::int, ${most}::int)`,
  );
}

/** When the oldest and the newest story of a language that search finds came out; null where there is none. */
export async function datesInSearch(lang: string): Promise<{ oldest: Date; newest: Date } | null> {
  const rows = await database().$queryRaw<{ oldest: Date | null; newest: Date | null }[]>`
    select min(published_at) as oldest, max(published_at) as newest from story_search where lang = ${lang}`;
  const [{ oldest, newest } = { oldest: null, newest: null }] = rows;
  return oldest && newest ? { oldest, newest } : null;
}

export interface PublicFacet {
  field: "section" | "topic" | "year";
  value: string;
  names: unknown;
  stories: number;
}

/** How many of these public stories are in each section, topic and year. */
export function publicFacets(ids: string[]): Promise<PublicFacet[]> {
  return database().$queryRaw`select field, value, names, stories from public_search_facets(${ids}::uuid[])`;
}

/** The sections, topics or authors with a name, in lower case, or a slug. */
export function publicNamesakes(field: string, name: string, slug: string): Promise<{ id: string }[]> {
  return database().$queryRaw`select distinct id::text from public_namesakes(${field}, ${name}, ${slug})`;
}

/** Of the time of a search, what looking for a name like a query may take. */
const CLOSEST_SHARE = 0.2;

/** The section or topic that is called most like a query in lower case; null where none is at all. */
export async function publicClosest(
  query: string,
): Promise<{ field: "section" | "topic"; id: string; slug: string; names: unknown } | null> {
  const rows = await inTime<{ field: "section" | "topic"; id: string; slug: string; names: unknown }>(
    env().SEARCH_MS * CLOSEST_SHARE,
    Prisma.sql`select field, id::text, slug, names from public_closest(${query.replaceAll("\0", " ")})`,
  );
  return rows?.[0] ?? null;
}

/** Those of these stories that are at least so much like another one of them, with it. */
export function publicCopiesAmong(ids: string[], likeness: number): Promise<{ storyId: string; copyId: string }[]> {
  return database().$queryRaw`
    select story_id::text as "storyId", copy_id::text as "copyId" from public_story_copy
    where story_id = any(${ids}::uuid[]) and copy_id = any(${ids}::uuid[]) and likeness >= ${likeness}::real`;
}

/** See lib/newsroom/search/stem-words.ts */
export function publicStems(
  dictionaries: string[],
  words: string[],
): Promise<{ dictionary: string; word: string; stem: string | null }[]> {
  return database().$queryRaw`select dictionary, word, stem from word_stems(${dictionaries}::text[], ${words}::text[])`;
}
