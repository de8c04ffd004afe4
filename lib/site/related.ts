import "server-only";
import { storyTag } from "@/lib/newsroom/cache-tags";
import { tagPage } from "@/lib/platform/cache/tag-page";
import { reader } from "@/lib/platform/db/reader";
import { newestFirst } from "./list-page";
import type { Site } from "./site";
import { type CardRow, cardSelect, type StoryCard, toCard } from "./story-card";

interface RelatedTo {
  id: string;
  lang: string;
  sectionId: string;
  primaryTopicId: string | null;
}

/** At most `limit` stories to read after this one: the newest of its first topic, then of its section. */
export async function getRelated(story: RelatedTo, site: Site, limit: number): Promise<StoryCard[]> {
  const byTopic = await ofTopic(story, limit);
  const known = new Set([story.id, ...byTopic.map((row) => row.id)]);
  const rows = byTopic.length < limit ? [...byTopic, ...(await ofSection(story, known, limit))] : byTopic;
  const cards = rows.slice(0, limit).map((row) => toCard(row, site));
  await tagPage(cards.map((card) => storyTag(card.id)));
  return cards;
}

async function ofTopic({ id, lang, primaryTopicId }: RelatedTo, limit: number): Promise<CardRow[]> {
  if (!primaryTopicId) return [];
  const rows = await reader().publicStoryTopic.findMany({
    where: { topicId: primaryTopicId, lang, storyId: { not: id }, story: { noRelated: false } },
    orderBy: [{ publishedAt: "desc" }, { storyId: "desc" }],
    take: limit,
    select: { story: { select: cardSelect } },
  });
  return rows.map(({ story }) => story);
}

async function ofSection({ lang, sectionId }: RelatedTo, known: Set<string>, limit: number): Promise<CardRow[]> {
  const rows = await reader().publicStory.findMany({
    where: { sectionId, lang, noRelated: false },
    orderBy: newestFirst,
    take: limit + known.size,
    select: cardSelect,
  });
  return rows.filter((row) => !known.has(row.id));
}
