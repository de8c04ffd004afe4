import { importActor } from "@/lib/newsroom/access/actor";
import { ensureTopic } from "@/lib/newsroom/topic/ensure-topic";
import type { Tx } from "@/lib/platform/db/database";
import { aSection } from "../a-section";
import { aBody, aPublicStory } from "../a-story";
import { type Judged, judgedCollection } from "./judged-collection";

export interface PublishedJudged {
  id: string;
  lang: string;
  sectionId: string;
  primaryTopicId: string | null;
}

const DAY = 86_400_000;
const MINUTE = 60_000;
/** The collection's month ends today: what is older than two years would fill no list. */
const MONTH = 30 * DAY;

/** Publishes the judged collection story by story in the order of its dates, in languages that the site has. */
export async function publishJudged(tx: Tx): Promise<Map<Judged, PublishedJudged>> {
  const value = [...new Set(judgedCollection.map(({ event }) => event.lang))];
  await tx.setting.upsert({ where: { key: "languages" }, create: { key: "languages", value }, update: { value } });
  const sections = new Map<string, string>();
  for (const slug of new Set(judgedCollection.map(({ event }) => event.section))) {
    sections.set(slug, (await aSection(tx, slug)).id);
  }
  const start = Date.now() - MONTH;
  const published = new Map<Judged, PublishedJudged>();
  for (const [at, story] of judgedCollection.entries()) {
    const time = new Date(start + story.day * DAY + at * MINUTE);
    published.set(story, await publishOne(tx, story, sections.get(story.event.section) ?? "", time));
  }
  return published;
}

async function publishOne(tx: Tx, story: Judged, sectionId: string, time: Date): Promise<PublishedJudged> {
  const { lang, topics, weight } = story.event;
  const topicIds: string[] = [];
  for (const name of topics) topicIds.push(await ensureTopic(tx, importActor, { name, lang }));
  const bylines = [{ name: story.author, role: "by" as const }];
  const { headline } = story;
  const draft = { lang, sectionId, headline, body: aBody(story.text), topicIds, bylines, weight };
  const { storyId } = await aPublicStory(tx, draft, time);
  return { id: storyId, lang, sectionId, primaryTopicId: topicIds[0] ?? null };
}
