import "server-only";
import { database } from "@/lib/platform/db/database";
import { inLanguage } from "@/lib/platform/i18n/by-language";

/** A public page that shows or lists a story; `name` is that of a topic or an author. */
export interface PublicPage {
  kind: "story" | "home" | "section" | "topic" | "author" | "feed";
  name: string;
}

/** The public lists that a story belongs to by its last publication: home, section, topics, authors and feed, each with its name. */
export async function listAddresses(
  storyId: string,
  prefix: string,
  sectionSlug: string,
): Promise<{ page: PublicPage; path: string }[]> {
  const version = await database().storyVersion.findFirst({
    where: { OR: [{ liveOf: { id: storyId } }, { draftOf: { id: storyId } }] },
    orderBy: { n: "asc" },
    select: { topicIds: true, bylines: true },
  });
  const authorIds = ((version?.bylines ?? []) as { authorId?: string }[]).flatMap((byline) => byline.authorId ?? []);
  const [topics, authors] = await Promise.all([
    database().topic.findMany({ where: { id: { in: version?.topicIds ?? [] } } }),
    database().author.findMany({ where: { id: { in: authorIds } } }),
  ]);
  return [
    { page: { kind: "home", name: "" }, path: prefix || "/" },
    { page: { kind: "section", name: "" }, path: `${prefix}/${sectionSlug}` },
    ...topics.map(({ slug, names }) => ({
      page: { kind: "topic" as const, name: inLanguage(names, "en", "en") || slug },
      path: `${prefix}/topic/${slug}`,
    })),
    ...authors.map(({ slug, name }) => ({
      page: { kind: "author" as const, name },
      path: `${prefix}/author/${slug}`,
    })),
    { page: { kind: "feed", name: "" }, path: `${prefix}/feed.xml` },
  ];
}
