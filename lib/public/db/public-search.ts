import "server-only";
import { inTime } from "@/lib/platform/db/in-time";
import { readerDatabase } from "@/lib/platform/db/reader-database";
import type { WorkBudget } from "@/lib/platform/fairness/work-budget";
import { Prisma } from "@/prisma/generated/client";

export interface PublicHit {
  id: string;
  /** 0 where more stories matched than are ranked */
  rank: number;
  publishedAt: Date;
}

interface PublicSearch {
  lang: string;
  /** tsquery that a story must match, and one of those whose headlines have all of it */
  mustMatch: string;
  headlineMatch: string;
  /** tsquery that the rank is told by */
  rankBy: string;
  /** tsquery of words that rank higher the nearer they stand to each other */
  proximity: string;
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

type PackedHit = [id: string, rank: number, publishedAt: number];

/** The public stories that match, best first; null where the database took too long. */
export async function searchPublic(
  budget: WorkBudget,
  share: number,
  asked: PublicSearch,
): Promise<PublicHit[] | null> {
  const { lang, mustMatch, headlineMatch, rankBy, proximity, headline, since, until, least, counted, ranked } = asked;
  // One value for all: hundreds of rows of three columns take longer to take apart than to find.
  const rows = await inTime<{ hits: PackedHit[] | null }>(
    budget,
    share,
    Prisma.sql`
      select json_agg(json_build_array(id, rank, extract(epoch from published_at) * 1000) order by rank desc, published_at desc, id) as hits
      from public_search(${lang}, ${mustMatch}::tsquery, ${headlineMatch}::tsquery, ${rankBy}::tsquery, ${proximity}::tsquery,
        ${headline}, ${since}, ${until}, ${least}::int, ${counted}::int, ${ranked}::int)`,
  );
  const hits = rows?.[0]?.hits ?? [];
  return rows && hits.map(([id, rank, time]) => ({ id, rank, publishedAt: new Date(time) }));
}

/** Headlines of the newest public stories of a language that match; null where the database took too long. */
export function suggestPublic(
  budget: WorkBudget,
  lang: string,
  mustMatch: string,
  { least, most }: { least: number; most: number },
): Promise<{ id: string; headline: string; path: string }[] | null> {
  return inTime(
    budget,
    1,
    Prisma.sql`select id::text, headline, path
      from public_suggestions(${lang}, ${mustMatch}::tsquery, ${least}::int, ${most}::int)`,
  );
}

/**
 * Between which instants the newest stories of a language before an instant came out, without instants where there are not so many; null where
 * the database took too long.
 */
export async function datesOfNewest(
  budget: WorkBudget,
  share: number,
  lang: string,
  until: Date,
  stories: number,
): Promise<{ first?: Date; last?: Date } | null> {
  const rows = await inTime<{ first: string; last: string }>(
    budget,
    share,
    Prisma.sql`select first, last from public_newest_span(${lang}, ${until}, ${stories}::int)`,
  );
  const [found] = rows ?? [];
  return rows && (found ? { first: new Date(found.first), last: new Date(found.last) } : {});
}

/** Positions of those parts of a tsquery that public stories of a language match. */
export async function publicIndexed(lang: string, parts: string[]): Promise<Set<number>> {
  const rows = await readerDatabase().$queryRaw<{ position: number }[]>`
    select position from public_indexed(${lang}, ${parts}::text[])`;
  return new Set(rows.map(({ position }) => position));
}

export interface PublicFacet {
  field: "section" | "topic" | "year";
  value: string;
  names: unknown;
  stories: number;
}

/** How many of these public stories are in each section, topic and year. */
export function publicFacets(ids: string[]): Promise<PublicFacet[]> {
  return readerDatabase().$queryRaw`select field, value, names, stories from public_search_facets(${ids}::uuid[])`;
}

/** The sections, topics or authors with a name, in lower case, or a slug. */
export function publicNamesakes(field: string, name: string, slug: string): Promise<{ id: string }[]> {
  return readerDatabase().$queryRaw`select distinct id::text from public_namesakes(${field}, ${name}, ${slug})`;
}

/** The section or topic that is called most like a query in lower case; null where none is at all. */
export async function publicClosest(
  budget: WorkBudget,
  query: string,
): Promise<{ field: "section" | "topic"; id: string; slug: string; names: unknown } | null> {
  const rows = await inTime<{ field: "section" | "topic"; id: string; slug: string; names: unknown }>(
    budget,
    1,
    Prisma.sql`select field, id::text, slug, names from public_closest(${query.replaceAll("\0", " ")})`,
  );
  return rows?.[0] ?? null;
}

/** Those of these stories that are at least so much like another one of them, with it. */
export function publicCopiesAmong(ids: string[], likeness: number): Promise<{ storyId: string; copyId: string }[]> {
  return readerDatabase().$queryRaw`
    with asked as materialized (select ${ids}::uuid[] as ids)
    select story_id::text as "storyId", copy_id::text as "copyId" from public_story_copy
    where story_id = any((select ids from asked)::uuid[]) and copy_id = any((select ids from asked)::uuid[])
      and likeness >= ${likeness}::real`;
}

/** See stemWords of lib/engines/text-index */
export function publicStems(
  dictionaries: string[],
  words: string[],
): Promise<{ dictionary: string; word: string; stem: string | null }[]> {
  return readerDatabase()
    .$queryRaw`select dictionary, word, stem from word_stems(${dictionaries}::text[], ${words}::text[])`;
}
