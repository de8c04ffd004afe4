import type { Tx } from "@/lib/platform/db/database";
import { Prisma, type PublicStory } from "@/prisma/generated/client";
import type { RelatedReason } from "./related-reason";

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
  place: RelatedReason;
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

export const RELATED_COLUMNS = Prisma.sql`
  select id::text, place, storyline, words, kind::text, lang, section_id::text as "sectionId", section_slug as "sectionSlug", path,
    first_published_at as "firstPublishedAt", updated_at as "updatedAt", weight, headline, short_headline as "shortHeadline",
    standfirst, opening, lead, bylines, sponsor`;

export function relatedArguments({ storyId, topicId, most, found, mainLang, languages }: RelatedQuestion): Prisma.Sql {
  return Prisma.sql`${storyId}::uuid, ${most}::int, ${topicId}::uuid, ${found ?? null}::uuid[], ${mainLang}, ${languages}::text[]`;
}

/** For the newsroom: the related list of any story, as readers would see it, best first. See the function related_list. */
export function relatedList(tx: Pick<Tx, "$queryRaw">, asked: RelatedQuestion): Promise<PublicRelated[]> {
  return tx.$queryRaw(Prisma.sql`${RELATED_COLUMNS} from related_list(${relatedArguments(asked)})`);
}
