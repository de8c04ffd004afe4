import { writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { publishDue } from "@/lib/jobs/publish-due";
import { Refusal } from "@/lib/newsroom/refusal";
import { database } from "@/lib/platform/db/database";
import type { Acknowledged } from "./acknowledged";
import { openPublishing } from "./desk";
import { seededRandom } from "./seeded-random";

// A process of a newsroom: some desks and the clock. It works until it is killed, and says after each commit what it did.
const db = database();
const { SEED, MARK, DESKS, PLACES } = process.env;
const staffIds: string[] = JSON.parse(DESKS ?? "");
const places: { sectionIds: string[]; topicIds: string[]; authorIds: string[] } = JSON.parse(PLACES ?? "");

// Synchronous: what was acknowledged must have left the process before it dies.
const say = (line: Acknowledged) => writeSync(1, `${JSON.stringify(line)}\n`);

process.stdin.resume().on("close", () => process.exit(1));

async function forever(work: () => Promise<void>): Promise<never> {
  for (;;) {
    await work().catch((error: unknown) => {
      // The database may be killed first; what was under way then was acknowledged to nobody.
      if (!(error instanceof Refusal)) return sleep(20);
    });
  }
}

/** A database that has just been restarted on a busy machine may take longer for its first answer than a connection waits. */
async function patiently<Value>(ask: () => Promise<Value>): Promise<Value> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tries === 10) throw error;
      await sleep(200);
    }
  }
}

async function desk(staffId: string, number: number): Promise<never> {
  const own = await patiently(() =>
    db.story.findMany({ where: { createdById: staffId }, orderBy: { id: "asc" }, select: { id: true } }),
  );
  const act = openPublishing({
    ...{ db, ...places, announce: say, storyIds: own.map(({ id }) => id) },
    actor: { kind: "staff", id: staffId, role: "editor" },
    random: seededRandom(Number(SEED) * 10 + number),
    mark: Number(MARK) + number * 10_000,
  });
  return forever(async () => {
    const done = await act();
    if (done) say(done);
  });
}

await Promise.all([
  ...staffIds.map(desk),
  forever(async () => {
    for (const { storyId, actionId } of await publishDue(db)) say({ verb: "due", storyId, actionId });
    await sleep(50);
  }),
]);
