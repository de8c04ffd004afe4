import { setTimeout as sleep } from "node:timers/promises";
import { importActor } from "@/lib/newsroom/access/actor";
import { scheduleAction } from "@/lib/newsroom/schedule/schedule-action";
import type { Block } from "@/lib/newsroom/story/body/body";
import { createStory } from "@/lib/newsroom/story/create-story";
import { databaseNow } from "@/lib/platform/clock";
import type { Database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";

const AHEAD_MS = 30_000;
const LIMIT_MS = 120_000;

/** Schedules stories for one and the same second and waits until the server has published them; the milliseconds that each was late. */
export async function measureLateness(
  db: Database,
  { sectionId, aParagraph, stories }: { sectionId: string; aParagraph: (at: number) => Block; stories: number },
): Promise<number[]> {
  const drafts: { storyId: string; versionId: string }[] = [];
  for (let n = 0; n < stories; n++) {
    const blocks = Array.from({ length: 8 }, (_, at) => aParagraph(at));
    const story = { lang: "en", sectionId, headline: `On the stroke of six, story ${n}`, body: { schema: 1, blocks } };
    drafts.push(await inTransaction(db, (tx) => createStory(tx, importActor, story)));
  }
  const at = new Date(Math.ceil(((await databaseNow(db)).getTime() + AHEAD_MS) / 1_000) * 1_000).toISOString();
  for (const { storyId, versionId } of drafts) {
    const promise = { storyId, versionId, kind: "publish", at, zone: "UTC" } as const;
    await inTransaction(db, (tx) => scheduleAction(tx, importActor, promise));
  }
  const storyIds = drafts.map(({ storyId }) => storyId);
  const until = Date.now() + LIMIT_MS;
  while (Date.now() < until) {
    const done = await db.scheduledAction.findMany({ where: { storyId: { in: storyIds }, state: "done" } });
    if (done.length === stories) return done.map(({ lateMs }) => lateMs ?? Number.NaN);
    await sleep(200);
  }
  throw new Error(`Not all of ${stories} stories were published within ${LIMIT_MS / 1_000} s.`);
}
