import "server-only";
import { Prisma, type PrismaClient, type PublicStory } from "@/prisma/generated/client";
import { databaseNow } from "../clock";
import { database } from "./database";
import type { RelatedPlace } from "./related-place";

type PublicView =
  | "publicStory"
  | "publicSection"
  | "publicTopic"
  | "publicAuthor"
  | "publicStoryTopic"
  | "publicStoryByline"
  | "publicCorrection"
  | "publicMedia"
  | "publicMonth"
  | "publicRelatedEdge"
  | "publicStoryCopy"
  | "publicStoryPin"
  | "publicStorylinePart"
  | "publicWord"
  | "publicSearchPromotion"
  | "publicAddress"
  | "publicRetraction"
  | "publicRemoval";

type ReadOperation = "findMany" | "findFirst" | "findUnique" | "count" | "groupBy";

/** What readers may see: the public views, to be read only. */
export type Reader = { [View in PublicView]: Pick<PrismaClient[View], ReadOperation> } & {
  setting: Pick<PrismaClient["setting"], "findMany">;
};

/** The reader's door to the database: no draft, no account and no hidden story can be asked for through it. */
export function reader(): Reader {
  return database();
}

/** The time by which the views decide what is public. */
export const publicNow = (): Promise<Date> => databaseNow(database());

export interface PublicHit {
  id: string;
  rank: number;
  publishedAt: Date;
}

export interface PublicSearch {
  /** tsquery that a story must match, and the one that its rank is told by */
  wanted: string;
  wished: string;
  /** tsquery of words that rank higher the nearer they stand to each other */
  together: string;
  since: Date;
  until: Date;
  /** The newest of more matches are ranked */
  most: number;
}

/** Milliseconds that one question of a search, and one of suggestions, may take. */
const SEARCH_TIMEOUT = 500;
const SUGGESTION_TIMEOUT = 100;

/** The public stories that match, best first; null where the database took too long. */
export function searchPublic({
  wanted,
  wished,
  together,
  since,
  until,
  most,
}: PublicSearch): Promise<PublicHit[] | null> {
  return inTime<PublicHit>(
    SEARCH_TIMEOUT,
    Prisma.sql`
      select id::text, rank, published_at as "publishedAt"
      from public_search(${wanted}::tsquery, ${wished}::tsquery, ${together}::tsquery, ${since}, ${until}, ${most}::int)
      order by rank desc, published_at desc, id`,
  );
}

/** Headlines of the newest public stories of a language that match; null where the database took too long. */
export function suggestPublic(
  lang: string,
  wanted: string,
  most: number,
): Promise<{ id: string; headline: string; path: string }[] | null> {
  return inTime(
    SUGGESTION_TIMEOUT,
    Prisma.sql`select id::text, headline, path from public_suggestions(${wanted}::tsquery, ${lang}, ${most}::int)`,
  );
}

/** A public story in the related list of another one, as cards show it. */
export interface PublicRelated
  extends Pick<
    PublicStory,
    | "id"
    | "kind"
    | "lang"
    | "sectionId"
    | "sectionSlug"
    | "path"
    | "firstPublishedAt"
    | "updatedAt"
    | "weight"
    | "headline"
    | "shortHeadline"
    | "standfirst"
    | "opening"
    | "lead"
    | "bylines"
    | "sponsor"
  > {
  place: RelatedPlace;
  /** The title of the package or series that both belong to */
  storyline: string | null;
  /** Words that both have, the most telling first; null where these did not count */
  words: string[] | null;
}

export interface RelatedQuestion {
  storyId: string;
  /** Its first topic */
  topicId: string | null;
  most: number;
  /** Close stories, best first; absent: those that were found when it was published */
  found?: string[];
  mainLang: string;
  languages: string[];
}

/** The related list of a story, best first: see the function public_related. */
export function publicRelated(asked: RelatedQuestion): Promise<PublicRelated[]> {
  const { storyId, topicId, most, found = null, mainLang, languages } = asked;
  return database().$queryRaw`
    select id::text, place, storyline, words, kind::text, lang, section_id::text as "sectionId", section_slug as "sectionSlug", path,
      first_published_at as "firstPublishedAt", updated_at as "updatedAt", weight, headline, short_headline as "shortHeadline",
      standfirst, opening, lead, bylines, sponsor
    from public_related(${storyId}::uuid, ${most}::int, ${topicId}::uuid, ${found}::uuid[], ${mainLang}, ${languages}::text[])`;
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

/** The words with a beginning that most public stories of a language have. */
export function publicWordsFrom(lang: string, beginning: string, most: number): Promise<{ word: string }[]> {
  const end = `${beginning}\u{10ffff}`;
  return database().$queryRaw`
    select word from public_word where lang = ${lang} and word >= ${beginning} and word < ${end}
    order by stories desc limit ${most}::int`;
}

async function inTime<Row>(milliseconds: number, question: Prisma.Sql): Promise<Row[] | null> {
  try {
    const [, rows] = await database().$transaction([
      database().$queryRaw`select set_config('statement_timeout', ${`${milliseconds}ms`}, true)`,
      database().$queryRaw<Row[]>(question),
    ]);
    return rows;
  } catch (error) {
    if (isTimeout(error)) return null;
    throw error;
  }
}

const isTimeout = (error: unknown) => /57014|statement timeout/.test(String((error as Error).message));

/** See lib/newsroom/search/stem-words.ts */
export function publicStems(
  dictionaries: string[],
  words: string[],
): Promise<{ dictionary: string; word: string; stem: string | null }[]> {
  return database().$queryRaw`select dictionary, word, stem from word_stems(${dictionaries}::text[], ${words}::text[])`;
}

/** Words of public stories that are spelt much like one that none has; likest first. */
export function similarPublicWords(
  lang: string,
  word: string,
  most: number,
): Promise<{ word: string; stories: number }[]> {
  return database().$queryRaw`
    select word, stories from public_word where lang = ${lang} and word % ${word}
    order by similarity(word, ${word}) desc, stories desc limit ${most}::int`;
}
