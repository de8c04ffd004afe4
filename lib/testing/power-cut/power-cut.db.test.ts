import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { publishDue } from "@/lib/jobs/publish-due";
import { importActor } from "@/lib/newsroom/access/actor";
import { createAuthor } from "@/lib/newsroom/author/create-author";
import { createTopic } from "@/lib/newsroom/topic/create-topic";
import { type Database, openDatabase } from "@/lib/platform/db/database";
import { openDiskStorage } from "@/lib/platform/storage/disk-storage";
import { aMember } from "../a-member";
import { aSection } from "../a-section";
import type { Acknowledged } from "./acknowledged";
import { findBroken } from "./find-broken";
import { findBrokenFiles } from "./find-broken-files";
import { findLost } from "./find-lost";
import { openProcessGroup, type ProcessGroup } from "./process-group";
import { seededRandom } from "./seeded-random";

const CUTS = process.env.LONG_TESTS ? 200 : 6;
const seed = Number(process.env.POWER_CUT_SEED ?? Date.now() % 1_000_000);
const again = `repeat with POWER_CUT_SEED=${seed}`;

let group: ProcessGroup;
let newsroom: { desks: string[]; places: string };

async function onDatabase<Value>(work: (db: Database) => Promise<Value>): Promise<Value> {
  const db = openDatabase(group.url, 2);
  return work(db).finally(() => db.$disconnect());
}

beforeAll(async () => {
  group = await openProcessGroup();
  newsroom = await onDatabase((db) =>
    db.$transaction(async (tx) => {
      const desks: string[] = [];
      for (let number = 0; number < 4; number++) desks.push((await aMember(tx, "editor")).id);
      const sectionIds = [(await aSection(tx)).id, (await aSection(tx)).id];
      const topicIds: string[] = [];
      for (const name of ["Ferries", "Tides", "Harbour board"])
        topicIds.push((await createTopic(tx, importActor, { name, lang: "en" })).topicId);
      const authorIds = [
        (await createAuthor(tx, importActor, { name: "Ines Duarte" })).authorId,
        (await createAuthor(tx, importActor, { name: "Tomas Lund" })).authorId,
      ];
      return { desks, places: JSON.stringify({ sectionIds, topicIds, authorIds }) };
    }),
  );
}, 120_000);
afterAll(() => group?.end());

/** Four desks at work, then all processes are killed at a random moment; in every third cut two processes and the database server. */
async function cut(number: number, random: () => number): Promise<Acknowledged[]> {
  const isServerToo = number % 3 === 2;
  const { desks, places } = newsroom;
  const workers = (isServerToo ? [desks.slice(0, 2), desks.slice(2)] : [desks]).map((own, place) =>
    group.work({
      DESKS: JSON.stringify(own),
      PLACES: places,
      SEED: String(seed + number * 10 + place),
      MARK: String((number * 2 + place + 1) * 100_000),
    }),
  );
  // By what was done and not by time alone: a busy machine must not be cut off before it has begun.
  const lines = 8 + Math.floor(random() * 30);
  await Promise.all(workers.map((worker) => worker.hasSaid(Math.ceil(lines / workers.length))));
  await sleep(random() * 100);
  const isServerFirst = random() < 0.5;
  if (isServerToo && isServerFirst) await group.killPostgres();
  for (const worker of workers) worker.kill();
  if (isServerToo && !isServerFirst) await group.killPostgres();
  const said = (await Promise.all(workers.map((worker) => worker.said))).flat();
  if (isServerToo) await group.restartPostgres();
  return said;
}

/** What is wrong now: a transaction of a killed process may still be ending on the server. */
async function settled(find: () => Promise<string[]>): Promise<string[]> {
  for (let tries = 0; ; tries += 1) {
    const found = await find();
    if (found.length === 0 || tries === 3) return found;
    await sleep(200);
  }
}

const INTERRUPTED = ["create", "save", "publish", "schedule", "upload"] as const;

/** How many stories went live, and of these by a pinned version while a later one was already written. */
async function publicationsOf(db: Database): Promise<{ publications: number; pinned: number }> {
  const [counts] = await db.$queryRaw<{ publications: number; pinned: number }[]>`
    select (select count(*) from audit_event where action = 'story.publish')::int as publications,
      (select count(*) from scheduled_action a join story_version p on p.id = a.version_id where a.state = 'done'
        and exists (select 1 from story_version v where v.story_id = a.story_id and v.n > p.n and v.created_at < a.ran_at))::int as pinned`;
  return counts ?? { publications: 0, pinned: 0 };
}

async function isRehearsed(db: Database, said: Acknowledged[]): Promise<boolean> {
  const verbs = new Set(said.map(({ verb }) => verb));
  return INTERRUPTED.every((verb) => verbs.has(verb)) && (await publicationsOf(db)).pinned > 0;
}

test(
  `${CUTS} power cuts leave whole stories, and nothing that was acknowledged is lost or done twice`,
  async () => {
    console.log(`power cuts: seed ${seed}`);
    const random = seededRandom(seed);
    const storage = openDiskStorage(path.join(group.dataDir, "storage"));
    const said: Acknowledged[] = [];
    let late = 0;
    let cuts = 0;
    // A busy machine may need more of them until everything was interrupted once.
    while (cuts < CUTS || (cuts < 4 * CUTS && !(await onDatabase((db) => isRehearsed(db, said))))) {
      const number = cuts++;
      said.push(...(await cut(number, random)));
      await onDatabase(async (db) => {
        late += (await publishDue(db)).length;
        const where = `after cut ${number + 1} of ${CUTS}, ${again}`;
        expect(await settled(() => findBroken(db)), where).toEqual([]);
        expect(await settled(() => findLost(db, said)), where).toEqual([]);
      });
      if ((number + 1) % 20 === 0) console.log(`power cuts: ${number + 1} of ${CUTS}`);
    }
    await sleep(1_500);
    await onDatabase(async (db) => {
      late += (await publishDue(db)).length;
      expect(await findBroken(db), again).toEqual([]);
      expect(await db.scheduledAction.count({ where: { state: "pending" } }), again).toBe(0);
      const files = await findBrokenFiles(db, storage);
      expect(files.findings, again).toEqual([]);
      // At most one upload was under way at each of the four desks.
      expect(files.withoutRow, again).toBeLessThanOrEqual(4 * cuts);
      const shown = await publicationsOf(db);
      console.log(
        `power cuts: ${cuts}, acknowledged ${said.filter(({ verb }) => verb !== "publishing").length}, publications ${shown.publications}, late after a restart ${late},` +
          ` pinned versions published under a later draft ${shown.pinned}, files ${files.files}, of these without a row ${files.withoutRow}`,
      );
      // A rehearsal in which nothing happened would prove nothing.
      expect(
        said.map(({ verb }) => verb),
        again,
      ).toEqual(expect.arrayContaining([...INTERRUPTED]));
      expect(shown.pinned, again).toBeGreaterThan(0);
    });
  },
  60_000 + CUTS * 60_000,
);
