import type { Tx } from "@/lib/platform/db/database";
import { calendarDay } from "../../address/address";
import type { Placement } from "./reach";

/** Where a story stands in public by the rows of its last publication; null where it was never public. */
export async function publicPlacement(tx: Tx, storyId: string, zone: string): Promise<Placement | null> {
  const story = await tx.story.findUniqueOrThrow({
    where: { id: storyId },
    include: {
      topics: { orderBy: { rank: "asc" } },
      bylines: true,
      aliases: { select: { path: true } },
      corrections: { select: { id: true }, take: 1 },
    },
  });
  if (!story.path || !story.firstPublishedAt) return null;
  return {
    storyId,
    lang: story.lang,
    path: story.path,
    sectionId: story.sectionId,
    topicIds: story.topics.map((row) => row.topicId),
    authorIds: story.bylines.flatMap((row) => (row.authorId ? [row.authorId] : [])),
    day: calendarDay(story.firstPublishedAt, zone),
    hasCorrections: story.corrections.length > 0,
    aliases: story.aliases.map((alias) => alias.path),
  };
}
