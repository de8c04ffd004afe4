import type { StoryKind } from "@/prisma/generated/enums";
import type { BodyChange, IncomingBody } from "./body/incoming-body";

/** A story from elsewhere, mapped and checked on its own, before the newsroom sees it. */
export interface IncomingStory {
  sourceId: string;
  /** SHA-256 of everything that the source says of it, so that an unchanged one is skipped */
  hash: string;
  headline: string;
  standfirst: string;
  body: IncomingBody;
  publishedAt: Date;
  /** Where it was on the site before, as this site keeps addresses */
  oldPaths: string[];
  /** Canonical; absent for the site's default language */
  lang?: string;
  kind?: StoryKind;
  slug?: string;
  sensitive?: boolean;
  noRelated?: boolean;
  sectionName?: string;
  topicNames: string[];
  authorNames: string[];
  /** A file or an address as the source names it */
  image?: string;
  imageAlt?: string;
  imageCredit?: string;
  imageCaption?: string;
  /** What could not be taken as the source has it, for the report */
  notes: string[];
  /** What its text does not have as the source has it */
  changes: BodyChange[];
  /** Ids of its stored pictures by what the source names them */
  mediaIds: Map<string, string>;
  /** Why other pictures are not here */
  missing: Map<string, string>;
}
