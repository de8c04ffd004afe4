import type { Tx } from "@/lib/platform/db/database";
import { calendarDay } from "../../address/address";
import { isPublicState } from "../workflow";
import type { PublicListing } from "./reach";

/** Where a story is, or was when readers saw it last */
export type LastListing = PublicListing & { isPublic: boolean };

/** Where stories stand by the rows of their last publication; without those that were never public. */
export async function publicListings(tx: Tx, storyIds: string[], zone: string): Promise<Map<string, LastListing>> {
  const stories = await tx.story.findMany({
    where: { id: { in: storyIds }, path: { not: null }, firstPublishedAt: { not: null } },
    select: {
      ...{ id: true, lang: true, path: true, sectionId: true, firstPublishedAt: true, state: true },
      topics: { select: { topicId: true }, orderBy: { rank: "asc" } },
      bylines: { select: { authorId: true } },
      aliases: { select: { path: true } },
      corrections: { select: { id: true }, take: 1 },
    },
  });
  return new Map(
    stories.flatMap(({ id, lang, path, sectionId, firstPublishedAt, ...story }) => {
      if (!path || !firstPublishedAt) return [];
      const place = {
        ...{ storyId: id, lang, path, sectionId },
        isPublic: isPublicState(story.state),
        topicIds: story.topics.map((row) => row.topicId),
        authorIds: story.bylines.flatMap((row) => (row.authorId ? [row.authorId] : [])),
        day: calendarDay(firstPublishedAt, zone),
        hasCorrections: story.corrections.length > 0,
        aliases: story.aliases.map((alias) => alias.path),
      };
      return [[id, place]];
    }),
  );
}
