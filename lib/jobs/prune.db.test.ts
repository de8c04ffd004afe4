import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { database } from "@/lib/platform/db/database";
import { prune } from "./prune";

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);

test("prunes what is over and keeps what is not", async () => {
  const db = database();
  await db.cacheTouch.createMany({
    data: [
      { tag: "old", at: hoursAgo(1.1) },
      { tag: "new", at: hoursAgo(0.9) },
    ],
  });
  const jobs = [
    { doneAt: hoursAgo(24 * 8) },
    { doneAt: hoursAgo(24 * 6) },
    { failedAt: hoursAgo(24 * 31) },
    { failedAt: hoursAgo(24 * 29) },
    { createdAt: hoursAgo(24 * 90) },
  ];
  const job = { event: "story.published", consumer: "ping-hub", payload: {} };
  await db.outboxJob.createMany({ data: jobs.map((times) => ({ eventId: randomUUID(), ...job, ...times })) });
  const { id: staffId } = await db.staff.create({ data: { email: "a@example.org", name: "A" } });
  await db.staffSession.createMany({
    data: [
      { staffId, expiresAt: hoursAgo(24 * 31) },
      { staffId, expiresAt: hoursAgo(24 * 29) },
    ],
  });
  await db.rateLimit.createMany({
    data: [
      { key: "over", expire: BigInt(hoursAgo(2).getTime()) },
      { key: "running", expire: BigInt(hoursAgo(-1).getTime()) },
      { key: "endless", expire: null },
    ],
  });
  const search = { lang: "en", words: "ferry", query: "ferry", asked: 1 };
  await db.searchTerm.createMany({
    data: [
      { ...search, day: hoursAgo(24 * 8) },
      { ...search, day: hoursAgo(24 * 6) },
    ],
  });
  expect(await prune(db)).toEqual({ touches: 1, jobs: 2, sessions: 1, limits: 1, searches: 1 });
  expect(await db.cacheTouch.findMany({ select: { tag: true } })).toEqual([{ tag: "new" }]);
  expect(await db.outboxJob.count()).toBe(3);
  expect((await db.rateLimit.findMany({ orderBy: { key: "asc" } })).map(({ key }) => key)).toEqual([
    "endless",
    "running",
  ]);
});
