import "server-only";
import {
  type PublicationPeriod,
  periodEvents,
  publicationPeriods,
} from "@/lib/newsroom/story/publication/publication-periods";
import { database } from "@/lib/platform/db/database";

/** When each version of a story was live, the oldest first. */
export async function readPeriods(storyId: string): Promise<PublicationPeriod[]> {
  const events = await database().auditEvent.findMany({
    where: { storyId, action: { in: periodEvents } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    select: { action: true, at: true, versionId: true, actorKind: true, reason: true },
  });
  return publicationPeriods(events);
}
