import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../access/actor";
import { permit, permitStory } from "../access/permit";
import { calendarDay } from "../address/address";
import { slugOf } from "../address/slug";
import type { CacheTag } from "../cache-tags";
import { Refusal } from "../refusal";
import type { PublicText } from "../related/story-words";
import { indexStories } from "../search/public-index";
import { readSettings } from "../settings/save-settings";
import { defaultLanguage, type Settings } from "../settings/settings";
import { bodyText } from "../story/body/body";
import { expectPublishable } from "../story/publication/publish-checks";
import { reach } from "../story/publication/reach";
import { parseInput } from "../story/schema";
import { contentOf, edited } from "../story/version/version-content";
import { touch } from "../touch";
import { freePaths } from "./free-paths";
import { type ImportedStory, importedStorySchema, type PlacedStory } from "./imported-story";
import { insertPublished } from "./insert-published";
import { keepOldPaths } from "./keep-old-paths";
import { uuidV7 } from "./uuid-v7";

type Checked = Pick<PlacedStory, "draft" | "content">;

/** What the newsroom would refuse of a story, without writing anything; null where nothing. */
export function importRefusal(input: ImportedStory): Refusal | null {
  try {
    checked(input);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/**
 * Creates and publishes many stories with the dates that they had: the rules, rows, history and cache touches of
 * create-story and publish, in a few statements for all. They are old news: nothing is announced, so no job is left.
 * They wait to be related: see relate-waiting.
 */
export async function importStories(tx: Tx, actor: Actor, inputs: ImportedStory[]): Promise<{ tags: CacheTag[] }> {
  permit(actor, "import.stories");
  permitStory(actor, "publish", { createdById: null });
  const settings = await readSettings(tx);
  const now = await databaseNow(tx);
  const stories = await withPlaces(tx, settings, inputs.map(checked), now);
  await insertPublished(tx, actor, stories, now);
  await indexStories(tx, stories.map(publicText));
  const led = await keepOldPaths(
    tx,
    stories.map(({ storyId, draft }) => ({ storyId, paths: draft.oldPaths })),
  );
  const tags = [...new Set([...stories.flatMap((story) => reach(null, placementOf(story, settings))), ...led])];
  await touch(tx, tags);
  return { tags };
}

function publicText({ storyId, draft, content }: PlacedStory): PublicText {
  const { headline, standfirst, body } = content;
  const { lang, kind = "news", publishedAt } = draft;
  return { storyId, lang, kind, publishedAt, headline, standfirst, plainText: bodyText(body) };
}

function checked(input: ImportedStory): Checked {
  const draft = parseInput(importedStorySchema, input);
  const content = edited(contentOf(null), draft);
  expectPublishable(draft.kind ?? "news", content);
  return { draft, content };
}

async function withPlaces(tx: Tx, settings: Settings, drafts: Checked[], now: Date): Promise<PlacedStory[]> {
  const slugs = new Map((await tx.section.findMany()).map((section) => [section.id, section.slug]));
  const places = await freePaths(
    tx,
    drafts.map(({ draft, content }) => ({
      lang: draft.lang,
      defaultLang: defaultLanguage(settings),
      sectionSlug: slugs.get(draft.sectionId) ?? "",
      slug: draft.slug ?? slugOf(content.headline, draft.lang),
      publishedAt: draft.publishedAt,
      zone: settings.zone,
    })),
  );
  return drafts.map((each, index) => ({
    ...{ ...each, storyId: uuidV7(now), versionId: uuidV7(now) },
    ...at(places, index),
  }));
}

function at<Item>(items: Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`no item ${index} of ${items.length}`);
  return item;
}

function placementOf({ storyId, draft, content, path }: PlacedStory, { zone }: Settings) {
  return {
    storyId,
    lang: draft.lang,
    path,
    sectionId: draft.sectionId,
    topicIds: content.topicIds,
    authorIds: content.bylines.flatMap((byline) => byline.authorId ?? []),
    day: calendarDay(draft.publishedAt, zone),
    hasCorrections: false,
    aliases: [],
  };
}
