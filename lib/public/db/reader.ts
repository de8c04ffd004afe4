import "server-only";
import {
  type PublicRelated,
  RELATED_COLUMNS,
  type RelatedQuestion,
  relatedArguments,
} from "@/lib/newsroom/related/list/related-list";
import { databaseNow } from "@/lib/platform/clock";
import { readerDatabase } from "@/lib/platform/db/reader-database";
import { Prisma, type PrismaClient } from "@/prisma/generated/client";

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
  | "publicStoryCopy"
  | "publicStorylinePart"
  | "publicSearchPromotion"
  | "publicAddress"
  | "publicQueryAddress"
  | "publicQueryBase"
  | "publicRetraction"
  | "publicRemoval";

type ReadOperation = "findMany" | "findFirst" | "findUnique" | "count" | "groupBy";

/** What readers may see: the public views, to be read only. */
type Reader = { [View in PublicView]: Pick<PrismaClient[View], ReadOperation> } & {
  setting: Pick<PrismaClient["setting"], "findMany">;
};

/** The reader's door to the database: no draft, no account and no hidden story can be asked for through it. */
export function reader(): Reader {
  return readerDatabase();
}

/** The time by which the views decide what is public. */
export const publicNow = (): Promise<Date> => databaseNow(readerDatabase());

/** The related list of a public story, best first; empty for any other. See the function public_related. */
export function publicRelated(asked: RelatedQuestion): Promise<PublicRelated[]> {
  return readerDatabase().$queryRaw(Prisma.sql`${RELATED_COLUMNS} from public_related(${relatedArguments(asked)})`);
}
