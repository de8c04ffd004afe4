import "server-only";
import { inLanguage } from "@/lib/newsroom/by-language";
import { database } from "@/lib/platform/db/database";

/** The public lists that a story belongs to by its last publication: home, section, topics, authors and feed, each with its name. */
export async function listAddresses(
  storyId: string,
  prefix: string,
  sectionSlug: string,
): Promise<{ label: string; path: string }[]> {
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
    { label: "Home", path: prefix || "/" },
    { label: "Section", path: `${prefix}/${sectionSlug}` },
    ...topics.map(({ slug, names }) => ({
      label: `Topic ${inLanguage(names, "en", "en") || slug}`,
      path: `${prefix}/topic/${slug}`,
    })),
    ...authors.map(({ slug, name }) => ({ label: `Author ${name}`, path: `${prefix}/author/${slug}` })),
    { label: "Feed", path: `${prefix}/feed.xml` },
  ];
}
