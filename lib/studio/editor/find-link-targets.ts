import "server-only";
import { reader } from "@/lib/public/db/reader";
import { named } from "@/lib/public/lists/story-card";
import { siteIn } from "@/lib/public/search/site-in";
import { suggestedStories } from "@/lib/public/search/suggested-stories";
import { findAuthors, findTopics } from "../shell/lookups";

/** What a story can link to on this site; its address is its id. */
export interface LinkTarget {
  id: string;
  kind: "story" | "topic" | "author";
  name: string;
}

const MAX_QUERY = 200;
const MAX_NAMES = 4;

/** Stories of a language whose headlines have the words, then topics and authors by name: only what is public now has an address to link to. */
export async function findLinkTargets(lang: string, typed: string): Promise<LinkTarget[]> {
  const words = typed.replaceAll("\0", " ").toWellFormed().trim().slice(0, MAX_QUERY).toWellFormed();
  const site = await siteIn(lang);
  if (!site || words === "") return [];
  const [stories, topics, authors] = await Promise.all([
    suggestedStories(site.lang, words),
    findTopics(words),
    findAuthors(words),
  ]);
  const idsOf = (rows: { id: string }[]) => ({ id: { in: rows.map(({ id }) => id) } });
  const [publicTopics, publicAuthors] = await Promise.all([
    reader().publicTopic.findMany({ where: { ...idsOf(topics), movedToSlug: null } }),
    reader().publicAuthor.findMany({ where: idsOf(authors), select: { id: true, slug: true, name: true } }),
  ]);
  const inOrder = <Row extends { id: string }>(found: { id: string }[], rows: Row[]) =>
    found.flatMap(({ id }) => rows.find((row) => row.id === id) ?? []).slice(0, MAX_NAMES);
  return [
    ...stories.map(({ path, headline }): LinkTarget => ({ id: path, kind: "story", name: headline })),
    ...inOrder(topics, publicTopics).map(
      ({ slug, names }): LinkTarget => ({
        id: `${site.prefix}/topic/${slug}`,
        kind: "topic",
        name: named(names, site) || slug,
      }),
    ),
    ...inOrder(authors, publicAuthors).map(
      ({ slug, name }): LinkTarget => ({ id: `${site.prefix}/author/${slug}`, kind: "author", name }),
    ),
  ];
}
