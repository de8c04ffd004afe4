import "server-only";
import { storyTag } from "@/lib/newsroom/cache-tags";
import { tagPage } from "@/lib/platform/next/tag-page";
import { reader } from "../db/reader";
import { after, newestFirst } from "../lists/publication-order";
import { cardSelect, type StoryCard, toCard } from "../lists/story-card";
import type { Site } from "../site";

interface Read {
  id: string;
  lang: string;
  sectionId: string;
  firstPublishedAt: Date;
  sensitive: boolean;
}

/** The story that came out before this one in its section, and is not `shown` beside it already; none after a sensitive story. */
export async function getNextUp(story: Read, shown: string[], site: Site): Promise<StoryCard | null> {
  if (story.sensitive) return null;
  const { id, lang, sectionId, firstPublishedAt } = story;
  const rows = await reader().publicStory.findMany({
    where: { lang, sectionId, noRelated: false, sponsor: null, ...after({ at: firstPublishedAt, id }) },
    orderBy: newestFirst,
    take: shown.length + 1,
    select: cardSelect,
  });
  const next = rows.find((row) => !shown.includes(row.id));
  if (!next) return null;
  await tagPage([storyTag(next.id)]);
  return toCard(next, site);
}
