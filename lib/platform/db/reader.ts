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
  | "publicStoryPin"
  | "publicAddress";

type ReadOperation = "findMany" | "findFirst" | "findUnique" | "count" | "groupBy";

/** What readers may see: the public views, to be read only. */
export type Reader = { [View in PublicView]: Pick<PrismaClient[View], ReadOperation> } & {
  setting: Pick<PrismaClient["setting"], "findMany">;
};

/** The reader's door to the database: no draft, no account and no hidden story can be asked for through it. */
export function reader(): Reader {
  return database();
}
