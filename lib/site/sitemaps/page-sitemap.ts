import "server-only";
import { sectionTag, siteTag, takedownsTag } from "@/lib/newsroom/cache-tags";
import type { BuiltDocument } from "@/lib/platform/cache/cached-document";
import { reader } from "@/lib/public/db/reader";
import { described } from "@/lib/public/lists/story-card";
import { FEWEST_STORIES, isTopicIndexed } from "@/lib/public/lists/topic-worth";
import { shownSections } from "@/lib/public/shown-sections";
import type { Site } from "@/lib/public/site";
import { MAX_IN_SITEMAP, type MappedPage, urlSet } from "./url-set";

/** The front page and the sections of an edition. */
export function buildPageSitemap(site: Site): BuiltDocument {
  const pages = [{ path: site.prefix || "/" }, ...shownSections(site).map(({ path }) => ({ path }))];
  const tags = site.sections.map(({ id }) => sectionTag(id, site.lang));
  return { text: urlSet(pages), tags: [siteTag(), ...tags] };
}

/** The topics of an edition with the most stories; null where it has none that search engines may show. */
export async function buildTopicSitemap(site: Site): Promise<BuiltDocument | null> {
  const counted = await reader().publicStoryTopic.groupBy({
    by: ["topicId"],
    where: { lang: site.lang },
    having: { storyId: { _count: { gte: FEWEST_STORIES } } },
    _count: { storyId: true },
    _max: { publishedAt: true },
    orderBy: [{ _count: { storyId: "desc" } }, { topicId: "asc" }],
    take: MAX_IN_SITEMAP,
  });
  const topics = await reader().publicTopic.findMany({
    where: { id: { in: counted.map((row) => row.topicId) }, movedToSlug: null },
    select: { id: true, slug: true, descriptions: true },
  });
  const known = new Map(topics.map((topic) => [topic.id, topic]));
  const pages = counted.flatMap(({ topicId, _count, _max }) => {
    const { slug = "", descriptions } = known.get(topicId) ?? {};
    return isTopicIndexed(_count.storyId, described(descriptions, site))
      ? [{ path: `${site.prefix}/topic/${slug}`, changedAt: _max.publishedAt ?? undefined }]
      : [];
  });
  return listOf(pages, site);
}

/** The authors of an edition with the most stories; null where it has none. */
export async function buildAuthorSitemap(site: Site): Promise<BuiltDocument | null> {
  const counted = await reader().publicStoryByline.groupBy({
    by: ["authorId"],
    where: { lang: site.lang, authorId: { not: null } },
    _count: { storyId: true },
    _max: { publishedAt: true },
    orderBy: [{ _count: { storyId: "desc" } }, { authorId: "asc" }],
    take: MAX_IN_SITEMAP,
  });
  const authors = await reader().publicAuthor.findMany({
    where: { id: { in: counted.flatMap((row) => row.authorId ?? []) } },
    select: { id: true, slug: true },
  });
  const slugs = new Map(authors.map(({ id, slug }) => [id, slug]));
  const pages = counted.flatMap(({ authorId, _max }) => {
    const slug = slugs.get(authorId ?? "");
    return slug ? [{ path: `${site.prefix}/author/${slug}`, changedAt: _max.publishedAt ?? undefined }] : [];
  });
  return listOf(pages, site);
}

const listOf = (pages: MappedPage[], site: Site) =>
  pages.length > 0 ? { text: urlSet(pages), tags: [siteTag(), takedownsTag(site.lang)] } : null;
