import { importActor } from "@/lib/newsroom/access/actor";
import { importStories } from "@/lib/newsroom/import/import-stories";
import { relateWaiting } from "@/lib/newsroom/related/waiting/relate-waiting";
import type { Tx } from "@/lib/platform/db/database";
import { aSection } from "./a-section";
import { aBody } from "./a-story";
import { type CollectedStory, smallCollection } from "./small-collection";

/** Publishes the small collection with its dates, in languages that the site has; returns each story's id by its key. */
export async function publishCollection(
  tx: Tx,
  stories: CollectedStory[] = smallCollection,
): Promise<Record<string, string>> {
  const languages = ["en", ...new Set(stories.map((story) => story.lang))];
  const value = [...new Set(languages)];
  await tx.setting.upsert({ where: { key: "languages" }, create: { key: "languages", value }, update: { value } });
  const section = await aSection(tx);
  await importStories(
    tx,
    importActor,
    stories.map(({ key, lang, day, headline, text }) => ({
      lang,
      headline,
      body: aBody(text),
      sectionId: section.id,
      source: { system: "collection", id: key, hash: "1" },
      publishedAt: new Date(`${day}T12:00:00Z`),
    })),
  );
  while ((await relateWaiting(tx)) > 0);
  const rows = await tx.story.findMany({ where: { sourceSystem: "collection" }, select: { id: true, sourceId: true } });
  return Object.fromEntries(rows.map((row) => [row.sourceId, row.id]));
}
