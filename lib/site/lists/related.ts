import "server-only";
import { sectionTag, storyTag, topicTag } from "@/lib/newsroom/cache-tags";
import { tagPage } from "@/lib/platform/cache/tag-page";
import { reader } from "@/lib/platform/db/reader";
import type { Site } from "../site";
import { arrangeRelated } from "./arrange-related";
import { newestFirst } from "./list-page";
import { type CardRow, cardSelect, type StoryCard, toCard } from "./story-card";

interface RelatedTo {
  id: string;
  lang: string;
  sectionId: string;
  primaryTopicId: string | null;
}

/** At most `limit` stories to read after this one: pinned ones, then the closest, then the newest of its first topic and section. */
export async function getRelated(story: RelatedTo, site: Site, limit: number): Promise<StoryCard[]> {
  const chosen = await chosenIds(story.id, limit);
  const rows = await byIds(chosen.ids);
  const fillers = rows.length < limit ? await fillerRows(story, new Set([...chosen.ids, ...chosen.hidden]), limit) : [];
  const cards = [...rows, ...fillers].slice(0, limit).map((row) => toCard(row, site));
  await tagPage(cards.map((card) => storyTag(card.id)));
  return cards;
}

/** The ids of pinned and close stories in order, and those that may not be shown: hidden ones, copies and the story itself. */
export async function chosenIds(id: string, limit: number): Promise<{ ids: string[]; hidden: string[] }> {
  const [pins, edges] = await Promise.all([
    reader().publicStoryPin.findMany({ where: { storyId: id }, select: { otherId: true, position: true } }),
    reader().publicRelatedEdge.findMany({
      where: { fromId: id },
      orderBy: { score: "desc" },
      select: { toId: true, copyIds: true },
    }),
  ]);
  return arrangeRelated(id, pins, edges, limit);
}

async function byIds(ids: string[]): Promise<CardRow[]> {
  const rows = await reader().publicStory.findMany({ where: { id: { in: ids } }, select: cardSelect });
  const known = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => known.get(id) ?? []);
}

async function fillerRows(story: RelatedTo, hidden: Set<string>, limit: number): Promise<CardRow[]> {
  const { id, lang, sectionId, primaryTopicId } = story;
  const copies = await reader().publicStoryCopy.findMany({ where: { storyId: id }, select: { copyId: true } });
  const known = new Set([...hidden, id, ...copies.map((copy) => copy.copyId)]);
  await tagPage([sectionTag(sectionId, lang), ...(primaryTopicId ? [topicTag(primaryTopicId)] : [])]);
  const rows = [...(await ofTopic(story, limit + known.size)), ...(await ofSection(story, limit * 2 + known.size))];
  const fresh = new Map(rows.filter((row) => !known.has(row.id)).map((row) => [row.id, row]));
  return [...fresh.values()];
}

async function ofTopic({ id, lang, primaryTopicId }: RelatedTo, take: number): Promise<CardRow[]> {
  if (!primaryTopicId) return [];
  const rows = await reader().publicStoryTopic.findMany({
    where: { topicId: primaryTopicId, lang, storyId: { not: id }, story: { noRelated: false } },
    orderBy: [{ publishedAt: "desc" }, { storyId: "desc" }],
    take,
    select: { story: { select: cardSelect } },
  });
  return rows.map(({ story }) => story);
}

async function ofSection({ lang, sectionId }: RelatedTo, take: number): Promise<CardRow[]> {
  return reader().publicStory.findMany({
    where: { sectionId, lang, noRelated: false },
    orderBy: newestFirst,
    take,
    select: cardSelect,
  });
}
