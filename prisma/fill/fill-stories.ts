import { randomUUID } from "node:crypto";
import { markdownToBody } from "@/lib/ingest/markdown-to-body";
import { importActor } from "@/lib/newsroom/actor";
import { addCorrection } from "@/lib/newsroom/story/add-correction";
import { createStory } from "@/lib/newsroom/story/create-story";
import { publish } from "@/lib/newsroom/story/publish";
import type { Database, Tx } from "@/lib/platform/db/database";
import { type DemoStory, readDemoStories } from "../demo/read-demo-stories";
import type { DemoIds } from "./fill-newsroom";

function known(ids: Map<string, string>, key: string, what: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`The demo has no ${what} called "${key}".`);
  return id;
}

/** Creates and publishes the demo's stories, the oldest first, with dates relative to `now`; returns story ids by demo id. */
export async function fillStories(
  db: Database,
  ids: DemoIds,
  media: Map<string, string>,
  now: Date,
): Promise<Map<string, string>> {
  const stories = readDemoStories().sort((a, b) => b.hoursAgo - a.hoursAgo);
  const sets = new Map<string, string>();
  for (const { translationOf } of stories)
    if (translationOf) sets.set(translationOf, sets.get(translationOf) ?? randomUUID());
  const written = new Map<string, string>();
  for (const story of stories) {
    const translationSetId = sets.get(story.translationOf ?? story.id);
    const storyId = await db.$transaction((tx) => fillStory(tx, story, ids, media, now, translationSetId));
    written.set(story.id, storyId);
  }
  return written;
}

async function fillStory(
  tx: Tx,
  story: DemoStory,
  ids: DemoIds,
  media: Map<string, string>,
  now: Date,
  translationSetId?: string,
) {
  const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
  const { kind, lang, headline, shortHeadline, slug, standfirst, location, weight } = story;
  const draft = await createStory(tx, importActor, {
    ...{ kind, lang, headline, shortHeadline, slug, standfirst, location, weight, translationSetId },
    sectionId: known(ids.sections, story.section, "section"),
    topicIds: story.topics.map((topic) => known(ids.topics, topic, "topic")),
    bylines: story.authors.map((author) => ({ authorId: known(ids.authors, author, "author"), role: "by" as const })),
    leadMediaId: story.lead ? known(media, story.lead, "picture") : null,
    body: markdownToBody(story.markdown, { pictureId: (key) => known(media, key, "picture") }),
    source: { system: "demo", id: `${lang}:${story.id}`, hash: "" },
  });
  await publish(tx, importActor, { storyId: draft.storyId, versionId: draft.versionId }, ago(story.hoursAgo));
  for (const { kind: correctionKind, text, hoursAgo } of story.correction ?? []) {
    await addCorrection(tx, importActor, { storyId: draft.storyId, kind: correctionKind, text }, ago(hoursAgo));
  }
  return draft.storyId;
}
