import { randomUUID } from "node:crypto";
import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { connect } from "@/lib/platform/db/connect";
import { openDatabase } from "@/lib/platform/db/database";
import { migrate } from "@/lib/platform/db/migrate";
import { consumerJobs } from "./consumer-jobs";

const EVENTS = "20261130113000_events_and_consumers";
const server = inject("databaseServer");
const name = `earlier_${randomUUID().replaceAll("-", "")}`;
const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "masthead-earlier-"));
  await query(server, `create database ${name}`);
});
afterAll(async () => {
  await query(server, `drop database ${name} with (force)`);
  await rm(folder, { recursive: true });
});

async function query(of: string, sql: string, values: unknown[] = []): Promise<unknown[]> {
  const client = await connect(of);
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** All migrations before that of the events, or all of them. */
async function migrateUntil(isIncluded: (migration: string) => boolean): Promise<void> {
  for (const migration of (await readdir("prisma/migrations")).filter(isIncluded)) {
    await cp(path.join("prisma/migrations", migration), path.join(folder, migration), { recursive: true });
  }
  await migrate(url, folder);
}

const leave = (kind: string, payload: object, more = "") =>
  query(
    url,
    `insert into outbox_job (kind, payload ${more && ", attempts, failed_at, last_error"}) values ($1, $2 ${more})`,
    [kind, JSON.stringify(payload)],
  );

test("what the earlier version left undone is done after the upgrade, and what it gave up is still told", async () => {
  await migrateUntil((migration) => migration < EVENTS);
  const [published, corrected, unpublished, mediaId, sectionId] = Array.from({ length: 5 }, () => randomUUID());
  await leave("story-published", { storyId: published, versionId: randomUUID(), mediaIds: [mediaId] });
  await leave("story-published", { storyId: corrected });
  await leave("story-unpublished", { storyId: unpublished, mediaIds: [mediaId] });
  const lists = { lang: "en", sectionIds: [sectionId], topicIds: [], authorIds: [], hasCorrections: false };
  await leave("feeds-changed", lists);
  await leave("feeds-changed", lists, ", 8, now(), 'no hub'");
  await leave("story-published", { storyId: randomUUID() }, ", 8, now(), 'no ink'");
  await query(url, "insert into outbox_job (kind, payload, done_at) values ('story-published', '{}', now())");

  await migrateUntil(() => true);
  const done: Record<string, unknown[]> = {};
  const note = (consumer: string, what: unknown) => {
    done[consumer] = [...(done[consumer] ?? []), what];
  };
  const jobs = consumerJobs({
    "refresh-story-cards": async (event) => note("cards", event.storyId),
    "prepare-lead-picture": async (event) => note("picture", event.storyId),
    "drop-story-pictures": async (event) => note("dropped", event.hiddenMediaIds),
    "ping-hub": async (event) => note("hub", event.lists),
  });
  const db = openDatabase(url, 2);
  try {
    for (const job of jobs) await job.run(db);
  } finally {
    await db.$disconnect();
  }
  expect(done).toEqual({
    cards: [published, corrected, unpublished],
    picture: [published],
    dropped: [[mediaId], [mediaId]],
    hub: [lists],
  });
  const left = await query(url, "select consumer, last_error from outbox_job where done_at is null order by consumer");
  expect(left).toEqual([
    { consumer: "ping-hub", last_error: "no hub" },
    { consumer: "refresh-story-cards", last_error: "no ink" },
  ]);
});
