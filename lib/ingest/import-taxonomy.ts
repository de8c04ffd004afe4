import "server-only";
import { importActor } from "@/lib/newsroom/access/actor";
import { ensureAuthor } from "@/lib/newsroom/author/ensure-author";
import { ensureSection } from "@/lib/newsroom/section/ensure-section";
import { readSettings, saveSettings } from "@/lib/newsroom/settings/save-settings";
import { defaultLanguage, type Settings } from "@/lib/newsroom/settings/settings";
import { ensureTopic } from "@/lib/newsroom/topic/ensure-topic";
import type { Tx } from "@/lib/platform/db/database";
import type { IncomingStory } from "./incoming-story";
import { joinedLanguage } from "./joined-language";

/** Names that were looked up so far in committed transactions. Bounded, for an import may name millions of topics. */
export type TaxonomyCache = Map<string, string>;
const MAX_KNOWN = 20_000;

export interface StoryTaxonomy {
  lang: string;
  sectionId: string;
  topicIds: string[];
  authorIds: string[];
}

const MAX_TOPICS = 25;

/** Section, topics, authors and language of each story; what the newsroom does not have yet is made. */
export async function taxonomyOf(tx: Tx, known: TaxonomyCache, stories: IncomingStory[]): Promise<StoryTaxonomy[]> {
  if (known.size > MAX_KNOWN) known.clear();
  const settings = await readSettings(tx);
  const langOf = (story: IncomingStory) => languageOf(story, settings);
  await ensureLanguages(tx, known, new Set(stories.map(langOf)));
  const places: StoryTaxonomy[] = [];
  for (const story of stories) {
    const lang = langOf(story);
    const find = (kind: keyof typeof ensure) => async (name: string) => {
      const key = `${kind}:${name}`;
      const id = known.get(key) ?? (await ensure[kind](tx, importActor, { name, lang }));
      known.set(key, id);
      return id;
    };
    places.push({
      lang,
      sectionId: await find("section")(story.sectionName ?? "News"),
      topicIds: await inOrder(story.topicNames.slice(0, MAX_TOPICS), find("topic")),
      authorIds: await inOrder(story.authorNames, find("author")),
    });
  }
  return places;
}

/** The language that a story has on this site. */
export const languageOf = ({ lang }: IncomingStory, settings: Settings): string =>
  lang ? joinedLanguage(lang, settings.languages) : defaultLanguage(settings);

const ensure = { section: ensureSection, topic: ensureTopic, author: ensureAuthor };

async function inOrder(names: string[], find: (name: string) => Promise<string>): Promise<string[]> {
  const ids: string[] = [];
  for (const name of names) ids.push(await find(name));
  return ids;
}

async function ensureLanguages(tx: Tx, known: TaxonomyCache, wanted: Set<string>): Promise<void> {
  const fresh = [...wanted].filter((lang) => !known.has(`language:${lang}`));
  if (fresh.length === 0) return;
  const { languages } = await readSettings(tx);
  const missing = fresh.filter((lang) => !languages.includes(lang));
  if (missing.length > 0) await saveSettings(tx, importActor, { languages: [...languages, ...missing] });
  for (const lang of fresh) known.set(`language:${lang}`, lang);
}
