import "server-only";
import { reader } from "../db/reader";
import { named } from "../lists/story-card";
import { asPicture } from "../media/picture";
import { getSite, type Site } from "../site";
import { authorCard, homeCard, sectionCard } from "./list-card";
import type { PageCard } from "./page-card";
import { getSharedStory } from "./shared-story";
import { retractionCard, storyCard } from "./story-card";

const UUID = "[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}";
const STORY = new RegExp(`^${UUID}$`);
const LIST = new RegExp(`^(home|section|author)(?:\\.(${UUID}))?\\.([a-z0-9-]{2,35})$`);

interface SubjectCard {
  page: PageCard;
  site: Site;
  /** When it first came out, where it is a story that still stands */
  publishedAt?: Date;
}

/** The card, as it is today, of a public story, section, author or front page, with its edition; null where the subject names none. */
export async function cardOfSubject(subject: string): Promise<SubjectCard | null> {
  if (STORY.test(subject)) return cardOfStoryId(subject);
  const [, of, id, lang] = LIST.exec(subject) ?? [];
  if (!lang || (of === "home") !== (id === undefined)) return null;
  const site = await editionOf(lang);
  if (!site) return null;
  const page = id === undefined ? homeCard(site) : await cardOfList(site, of, id);
  return page && { page, site };
}

const cardOfList = (site: Site, of: string | undefined, id: string) =>
  of === "section" ? cardOfSection(site, id) : cardOfAuthor(site, id);

async function cardOfStoryId(storyId: string): Promise<SubjectCard | null> {
  const shared = await getSharedStory(storyId);
  if (shared) {
    const { story, site } = shared;
    return { page: storyCard(story, site), site, publishedAt: story.publishedAt };
  }
  const retracted = await reader().publicRetraction.findUnique({ where: { storyId } });
  const site = retracted && (await editionOf(retracted.lang.toLowerCase()));
  if (!retracted || !site) return null;
  return { page: retractionCard(site, { id: storyId, retractedAt: retracted.retractedAt }), site };
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
