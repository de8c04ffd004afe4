import "server-only";
import type { PrismaClient, PublicStory } from "@/prisma/generated/client";
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
