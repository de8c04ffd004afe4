import "server-only";
import type { ChangedLists } from "@/lib/newsroom/events/story-event";
import { absoluteUrl } from "../absolute-url";
import { reader } from "../db/reader";
import { getSite } from "../site";
import { feedFileNames } from "./feed-files";

/** The addresses of all feeds of an edition that changed, in every format; none where the language has no edition. */
export async function feedAddresses(changed: ChangedLists): Promise<string[]> {
  const site = (await getSite(changed.lang.toLowerCase())) ?? (await getSite("-"));
  if (site?.lang !== changed.lang) return [];
  const slugOf = { slug: true } as const;
  const [sections, topics, authors] = await Promise.all([
    reader().publicSection.findMany({ where: { id: { in: changed.sectionIds } }, select: slugOf }),
    reader().publicTopic.findMany({ where: { id: { in: changed.topicIds }, movedToSlug: null }, select: slugOf }),
    reader().publicAuthor.findMany({ where: { id: { in: changed.authorIds } }, select: slugOf }),
  ]);
  const lists = [
    "",
    ...sections.map(({ slug }) => `/${slug}`),
    ...topics.map(({ slug }) => `/topic/${slug}`),
    ...authors.map(({ slug }) => `/author/${slug}`),
    ...(changed.hasCorrections ? ["/corrections"] : []),
  ];
  return lists.flatMap((list) => feedFileNames.map((name) => absoluteUrl(`${site.prefix}${list}/${name}`)));
}
