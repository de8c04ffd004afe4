import "server-only";
import { cache } from "react";
import { topicTag } from "@/lib/newsroom/cache-tags";
import { reader } from "@/lib/public/db/reader";
import { readFolded } from "@/lib/public/lists/fold-copies";
import { type CardRow, cardSelect, datedSelect, described, named, toCard } from "@/lib/public/lists/story-card";
import { FEWEST_STORIES, isTopicIndexed } from "@/lib/public/lists/topic-worth";
import { getSite, type Site } from "@/lib/public/site";
import { addressAnswer } from "./answers/address-answer";
import { type Answer, found } from "./answers/answer";
import { readablePath } from "./answers/readable-path";
import { type Cursor, readCursor } from "./lists/cursor";
import { paged, type StoryList, tagList } from "./lists/list-page";

export interface TopicPage {
  site: Site;
  topic: { id: string; slug: string; name: string; description: string; path: string };
  list: StoryList;
  isIndexed: boolean;
}

const PAGE_SIZE = 30;

/** A topic's stories in the edition's language; a topic that was merged answers with the other one's address. */
export const getTopicPage = cache(
  async (locale: string, part: string, before: string | null): Promise<Answer<TopicPage>> => {
    const site = await getSite(locale);
    const slug = readablePath(part);
    if (!site || slug === null) return { status: 404 };
    const path = `${site.prefix}/topic/${slug}`;
    const row = await reader().publicTopic.findFirst({ where: { slug } });
    if (row?.movedToSlug) return { status: 301, location: `${site.prefix}/topic/${row.movedToSlug}` };
    const cursor = before === null ? null : readCursor(before);
    if (!row || (before !== null && !cursor)) return addressAnswer(before === null ? path : `${path}/before/${before}`);
    const rows = await topicRows(row.id, site, cursor);
    const list = paged(
      rows.map((each) => toCard(each, site)),
      PAGE_SIZE,
      path,
      cursor,
    );
    await tagList([topicTag(row.id)], list.cards);
    const topic = {
      id: row.id,
      slug,
      path,
      name: named(row.names, site) || slug,
      description: described(row.descriptions, site),
    };
    // The list's own page may show fewer stories than the topic has.
    const stories = await reader().publicStoryTopic.count({
      where: { topicId: row.id, lang: site.lang },
      take: FEWEST_STORIES,
    });
    return found({ site, topic, list, isIndexed: isTopicIndexed(stories, topic.description) });
  },
);

/** The next stories of a topic, of copies the newest. */
function topicRows(topicId: string, site: Site, cursor: Cursor | null): Promise<CardRow[]> {
  const where = { topicId, lang: site.lang };
  const read = async (from: Cursor | null, take: number) => {
    const older = from && { publishedAt: { lte: from.at }, NOT: { publishedAt: from.at, storyId: { gte: from.id } } };
    const rows = await reader().publicStoryTopic.findMany({
      where: { ...where, ...older },
      orderBy: [{ publishedAt: "desc" }, { storyId: "desc" }],
      take,
      select: { story: { select: cardSelect } },
    });
    return rows.map(({ story }) => story);
  };
  return readFolded(PAGE_SIZE + 1, cursor, read, async (ids) => {
    const rows = await reader().publicStoryTopic.findMany({
      where: { ...where, storyId: { in: ids } },
      select: { story: { select: datedSelect } },
    });
    return rows.map(({ story }) => story);
  });
}
