import "server-only";
import { reader } from "@/lib/platform/db/reader";
import { named } from "../lists/story-card";
import { asPicture } from "../media/picture";
import { getSite, type Site } from "../site";
import { authorCard, homeCard, sectionCard } from "./list-card";
import type { PageCard } from "./page-card";
import { getSharedStory } from "./shared-story";
import { storyCard } from "./story-card";

const UUID = "[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}";
const STORY = new RegExp(`^${UUID}$`);
const LIST = new RegExp(`^(home|section|author)(?:\\.(${UUID}))?\\.([a-z0-9-]{2,35})$`);

/** The card, as it is today, of a public story, section, author or front page; null where the subject names none. */
export async function cardOfSubject(subject: string): Promise<PageCard | null> {
  if (STORY.test(subject)) {
    const shared = await getSharedStory(subject);
    return shared && storyCard(shared.story, shared.site);
  }
  const [, of, id, lang] = LIST.exec(subject) ?? [];
  if (!lang || (of === "home") !== (id === undefined)) return null;
  const site = await editionOf(lang);
  if (!site) return null;
  if (id === undefined) return homeCard(site);
  return of === "section" ? cardOfSection(site, id) : cardOfAuthor(site, id);
}

async function editionOf(lang: string): Promise<Site | null> {
  const first = await getSite("-");
  return first?.lang.toLowerCase() === lang ? first : getSite(lang);
}

async function cardOfSection(site: Site, id: string): Promise<PageCard | null> {
  const row = await reader().publicSection.findUnique({ where: { id } });
  return row && sectionCard(site, { id, name: named(row.names, site) || row.slug, accent: row.accent });
}

async function cardOfAuthor(site: Site, id: string): Promise<PageCard | null> {
  const row = await reader().publicAuthor.findUnique({ where: { id } });
  const portrait = row && asPicture(row.portrait, site.lang, site.defaultLang);
  return row && authorCard(site, { id, name: row.name, beat: row.beat ?? "", portrait });
}
