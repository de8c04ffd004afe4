import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../access/actor";
import { permit } from "../access/permit";
import { slugOf } from "../address/slug";
import { type CacheTag, queryAddressesTag } from "../cache-tags";
import { parseInput } from "../input/parse-input";
import { Refusal } from "../refusal";
import { defaultLanguage, type Settings } from "../settings/settings";
import { changePublic } from "../story/publication/change-public";
import { liveStory } from "../story/publication/live-story";
import type { PublicChange } from "../story/publication/public-change";
import { expectPublishable } from "../story/publication/publish-checks";
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
 * Creates and publishes many stories with the dates that they had: what create-story and publish do, in a few statements for all. They are
 * old news, so that nobody is told, and wait to be related: see relate-waiting.
 */
export async function importStories(tx: Tx, actor: Actor, inputs: ImportedStory[]): Promise<{ tags: CacheTag[] }> {
  permit(actor, "import.stories");
  return changePublic(tx, actor, { storyId: null, verb: "publish" }, async ({ settings }) => {
    const now = await databaseNow(tx);
    const stories = await withPlaces(tx, settings, inputs.map(checked), now);
    await insertPublished(tx, actor, stories, now);
    const oldPaths = stories.map(({ storyId, draft }) => ({ storyId, paths: draft.oldPaths }));
    const tags = await keepOldPaths(tx, oldPaths);
    // No page is stored of what was not there; that no address with a query was, a process remembers.
    await touch(
      tx,
      tags.filter((tag) => tag === queryAddressesTag()),
    );
    return { changes: stories.map(changeOf), answer: {} };
  });
}

function changeOf({ storyId, versionId, draft, content }: PlacedStory): PublicChange {
  const { lang, kind = "news", publishedAt } = draft;
  return {
    storyId,
    live: liveStory({ id: storyId, lang, kind, firstPublishedAt: publishedAt }, content),
    entries: [
      { action: "story.create", versionId, toState: "draft" },
      { action: "story.publish", versionId, fromState: "draft", toState: "published" },
    ],
    event: { name: "story.imported", versionId },
    changesFeeds: true,
  };
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
