import "server-only";
import { publicNow, reader } from "@/lib/public/db/reader";
import type { Prisma } from "@/prisma/generated/client";
import type { Feed } from "./feed";
import type { ListedThing } from "./feed-listing";

const MAX_REMOVED = 50;
/** A feed reader that did not ask for so long has lost the story among newer ones. */
const REMEMBERED_MS = 30 * 24 * 3_600_000;

const listed = ({ of, id }: ListedThing): Prisma.PublicRemovalWhereInput => {
  if (of === "section") return { sectionId: id };
  if (of === "topic") return { topicIds: { has: id } };
  return of === "author" ? { authorIds: { has: id } } : {};
};

/** Stories of a list that were taken down in the last 30 days, or since less milliseconds, the latest first. */
export async function listRemoved(
  lang: string,
  thing: ListedThing,
  withinMs = REMEMBERED_MS,
): Promise<Feed["removed"]> {
  const since = new Date((await publicNow()).getTime() - withinMs);
  const rows = await reader().publicRemoval.findMany({
    where: { lang, ...listed(thing), removedAt: { gte: since } },
    orderBy: { removedAt: "desc" },
    take: MAX_REMOVED,
  });
  return rows.map(({ storyId, removedAt }) => ({ id: `urn:uuid:${storyId}`, at: removedAt }));
}
