import "server-only";
import { cache } from "react";
import { authorTag, storyTag, topicTag } from "@/lib/newsroom/cache-tags";
import { tagPage } from "@/lib/platform/next/tag-page";
import { reader } from "@/lib/public/db/reader";
import { getSite } from "@/lib/public/site";
import { type StoryPage, storyPage } from "@/lib/public/story/story-page";
import { publicSource, storySelect } from "@/lib/public/story/story-source";
import { addressAnswer } from "./answers/address-answer";
import { type Answer, found } from "./answers/answer";
import { readablePath } from "./answers/readable-path";
import { getRetraction, type RetractedStory } from "./answers/retraction";

type AtAddress = Answer<StoryPage | RetractedStory>;

/** The story, or the notice of a retracted one, at an address of an edition such as `city/2026/11/23/ferry-returns`. */
export const getStoryPage = cache(async (locale: string, address: string): Promise<AtAddress> => {
  const site = await getSite(locale);
  const path = site && readablePath(`${site.prefix}/${address}`);
  if (!path) return { status: 404 };
  const row = await reader().publicStory.findFirst({ where: { path }, select: storySelect });
  if (!row) {
    const retracted = await getRetraction(path, site);
    return retracted ? found(retracted) : addressAnswer(path);
  }
  const page = await storyPage(await publicSource(row, site), site);
  const authorIds = row.bylineRows.flatMap(({ authorId }) => authorId ?? []);
  await tagPage([storyTag(row.id), ...authorIds.map(authorTag), ...page.topics.map(({ id }) => topicTag(id))]);
  return found(page);
});
