import { randomUUID } from "node:crypto";
import { markdownToBody } from "@/lib/ingest/body/markdown-to-body";
import { importActor } from "@/lib/newsroom/access/actor";
import { addCorrection } from "@/lib/newsroom/story/correction/add-correction";
import { createStory } from "@/lib/newsroom/story/create-story";
import { publish } from "@/lib/newsroom/story/publish";
import type { Tx } from "@/lib/platform/db/database";
import type { DemoStory } from "../demo-story";
import { readDemoStories } from "../read-demo-stories";
import type { DemoIds } from "./fill-newsroom";

function known(ids: Map<string, string>, key: string, what: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`The demo has no ${what} called "${key}".`);
  return id;
}

/** Creates and publishes the demo's stories, the oldest first, with dates relative to `now`. */
export async function fillStories(tx: Tx, ids: DemoIds, media: Map<string, string>, now: Date): Promise<void> {
  const stories = readDemoStories().sort((a, b) => b.frontMatter.hoursAgo - a.frontMatter.hoursAgo);
  const sets = new Map<string, string>();
  for (const { translationOf } of stories.map((story) => story.frontMatter)) {
    if (translationOf && !sets.has(translationOf)) sets.set(translationOf, randomUUID());
  }
  const written = new Map<string, string>();
  for (const story of stories) {
    const { id, translationOf } = story.frontMatter;
    const set = sets.get(translationOf ?? id);
    written.set(id, await fillStory(tx, story, ids, media, now, set));
  }
  for (const { id, pinnedRelated = [] } of stories.map((story) => story.frontMatter)) {
    const pins = pinnedRelated.map((other, position) => ({ otherId: known(written, other, "story"), position }));
    await tx.storyPin.createMany({ data: pins.map((pin) => ({ storyId: known(written, id, "story"), ...pin })) });
  }
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
  const { lang, markdown, frontMatter: front } = story;
  const { kind, headline, shortHeadline, slug, standfirst, location, sponsor, rating, weight } = front;
  const draft = await createStory(tx, importActor, {
    ...{ kind, lang, headline, shortHeadline, slug, standfirst, location, sponsor, rating, weight, translationSetId },
    sectionId: known(ids.sections, front.section, "section"),
    topicIds: front.topics.map((topic) => known(ids.topics, topic, "topic")),
    bylines: front.authors.map((author) => ({ authorId: known(ids.authors, author, "author"), role: "by" as const })),
    leadMediaId: known(media, front.lead, "picture"),
    body: markdownToBody(markdown, { pictureId: (key) => known(media, key, "picture") }),
    source: { system: "demo", id: front.id, hash: "" },
  });
  await publish(tx, importActor, { storyId: draft.storyId, versionId: draft.versionId }, ago(front.hoursAgo));
  for (const { kind: correctionKind, text, hoursAgo } of front.correction ?? []) {
    await addCorrection(tx, importActor, { storyId: draft.storyId, kind: correctionKind, text }, ago(hoursAgo));
  }
  return draft.storyId;
}
