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
  /** Of a story that is in another language than the one that links to it */
  lang?: string;
}

const MAX_QUERY = 200;
const MAX_NAMES = 4;
const MAX_OTHER_LANGUAGES = 4;

/** The newest story of each other language first, then the second of each. */
async function storiesElsewhere(langs: string[], words: string): Promise<LinkTarget[]> {
  const found = await Promise.all(langs.map((lang) => suggestedStories(lang, words)));
  return found
    .flatMap((stories, language) => stories.map((story, place) => ({ story, place, lang: langs[language] })))
    .toSorted((a, b) => a.place - b.place)
    .slice(0, MAX_OTHER_LANGUAGES)
    .map(({ story, lang }): LinkTarget => ({ id: story.path, kind: "story", name: story.headline, lang }));
}

/**
 * Stories whose headlines have the words, those of the given language first, then topics and authors by name: only what is public now
 * has an address to link to.
 */
export async function findLinkTargets(lang: string, typed: string): Promise<LinkTarget[]> {
  const words = typed.replaceAll("\0", " ").toWellFormed().trim().slice(0, MAX_QUERY).toWellFormed();
  const site = await siteIn(lang);
  if (!site || words === "") return [];
  const others = site.languages.map((each) => each.lang).filter((each) => each !== site.lang);
  const [stories, elsewhere, topics, authors] = await Promise.all([
    suggestedStories(site.lang, words),
    storiesElsewhere(others, words),
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
    ...elsewhere,
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
