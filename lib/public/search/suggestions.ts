import "server-only";
import { slugOf } from "@/lib/newsroom/address/slug";
import { expectSearchCounted } from "@/lib/platform/http/search-limit";
import { reader } from "../db/reader";
import { named } from "../lists/story-card";
import type { Site } from "../site";
import { MAX_QUERY_LENGTH } from "./query/parse-query";
import { suggestedStories } from "./suggested-stories";

/** What a reader who is still typing may mean. */
export interface Suggestion {
  kind: "section" | "topic" | "author" | "story";
  text: string;
  path: string;
}

const NAMES = 2;

/** Sections, topics and authors whose names begin so, and the newest stories with these words in their headlines. Any text will do. Throws TooManySearches. */
export async function suggestions(site: Site, typed: string): Promise<Suggestion[]> {
  const text = typed.replaceAll("\0", " ").toWellFormed().trim().slice(0, MAX_QUERY_LENGTH).toWellFormed();
  if (text === "") return [];
  await expectSearchCounted("suggestion");
  const [names, stories] = await Promise.all([namesFrom(site, text), storiesFrom(site, text)]);
  return [...names, ...stories];
}

async function storiesFrom(site: Site, text: string): Promise<Suggestion[]> {
  const stories = await suggestedStories(site.lang, text);
  return stories.map(({ headline, path }) => ({ kind: "story", text: headline, path }));
}

/** Names are looked up by their addresses, which have an index and are written in plain letters for every script. */
async function namesFrom(site: Site, text: string): Promise<Suggestion[]> {
  const start = slugOf(text, site.lang);
  // What slugOf gives where no letter is left.
  if (start === "story" && !/story/i.test(text)) return [];
  const where = { slug: { gte: start, lt: `${start}\u{7f}` } };
  const [topics, authors] = await Promise.all([
    reader().publicTopic.findMany({ where: { ...where, movedToSlug: null }, orderBy: { slug: "asc" }, take: NAMES }),
    reader().publicAuthor.findMany({ where, orderBy: { slug: "asc" }, take: NAMES }),
  ]);
  const plain = text.toLowerCase();
  const sections = site.sections.filter(({ name }) => name.toLowerCase().startsWith(plain)).slice(0, NAMES);
  return [
    ...sections.map(({ name, path }): Suggestion => ({ kind: "section", text: name, path })),
    ...topics.map(
      ({ slug, names }): Suggestion => ({
        kind: "topic",
        text: named(names, site) || slug,
        path: `${site.prefix}/topic/${slug}`,
      }),
    ),
    ...authors.map(
      ({ slug, name }): Suggestion => ({ kind: "author", text: name, path: `${site.prefix}/author/${slug}` }),
    ),
  ];
}
