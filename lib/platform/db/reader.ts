import "server-only";
import type { PrismaClient } from "@/prisma/generated/client";
import { database } from "./database";

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
  | "publicWord"
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

export interface PublicHit {
  id: string;
  rank: number;
  publishedAt: Date;
}

export interface PublicSearch {
  /** tsquery that a story must match, and the one that its rank is told by */
  wanted: string;
  wished: string;
  since: Date;
  until: Date;
  /** The newest of more matches are ranked */
  most: number;
}

/** Milliseconds that one question of a search may take. */
const SEARCH_TIMEOUT = 500;

/** The public stories that match, best first; null where the database took too long. */
export async function searchPublic({ wanted, wished, since, until, most }: PublicSearch): Promise<PublicHit[] | null> {
  try {
    const [, hits] = await database().$transaction([
      database().$queryRaw`select set_config('statement_timeout', ${`${SEARCH_TIMEOUT}ms`}, true)`,
      database().$queryRaw<PublicHit[]>`
        select id::text, rank, published_at as "publishedAt"
        from public_search(${wanted}::tsquery, ${wished}::tsquery, ${since}, ${until}, ${most}::int)
        order by rank desc, published_at desc, id`,
    ]);
    return hits;
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
