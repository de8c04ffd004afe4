import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeEach, expect, test } from "vitest";
import { database, openDatabase } from "@/lib/platform/db/database";
import { aDraft } from "@/lib/testing/a-story";
import { meeting } from "@/lib/testing/meeting";
import { consumerJobs } from "./consumer-jobs";
import { backOff, claimJob, runConsumer } from "./run-consumer";

const other = openDatabase(process.env.DATABASE_URL ?? "", 3);
const cards = "refresh-story-cards";

beforeEach(async () => {
  await database().outboxJob.deleteMany();
});
afterAll(() => other.$disconnect());

/** Leaves a job about each story; returns the ids of the stories. */
async function leave(storyIds: string[], { consumer = cards, event = "story.published" } = {}): Promise<string[]> {
  const data = storyIds.map((storyId) => ({
    ...{ eventId: randomUUID(), event, consumer, storyId },
    payload: { storyId, versionId: randomUUID(), hiddenMediaIds: [], lists: null },
  }));
  await database().outboxJob.createMany({ data });
  return storyIds;
}

const stories = (count: number) => Array.from({ length: count }, () => randomUUID());

function recording(work: (storyId: string) => Promise<void> = async () => undefined) {
  const seen: string[] = [];
  const consume = async ({ storyId }: { storyId: string }) => {
    await work(storyId);
    seen.push(storyId);
  };
  return { seen, consume };
}

test("two runners do each job exactly once", async () => {
  const left = await leave(stories(60));
  const bothAtWork = meeting(2);
  const { seen, consume } = recording(async () => {
    await bothAtWork();
    await sleep(2);
  });
  const counts = await Promise.all([runConsumer(database(), cards, consume), runConsumer(other, cards, consume)]);
  expect(seen.toSorted()).toEqual(left.toSorted());
  expect(counts[0] + counts[1]).toBe(60);
  expect(Math.min(...counts)).toBeGreaterThan(0);
  expect(await runConsumer(other, cards, consume)).toBe(0);
});

test("jobs are done in the order in which they were left", async () => {
  const left = await leave(stories(5));
  const { seen, consume } = recording();
  await runConsumer(database(), cards, consume);
  expect(seen).toEqual(left);
});

test("while a story is due to go live there are no jobs, and afterwards there are", async () => {
  const left = await leave(stories(1));
  const { storyId, versionId } = await database().$transaction((tx) => aDraft(tx));
  const due = { storyId, versionId, kind: "publish" as const, runAt: new Date(Date.now() - 1_000), zone: "UTC" };
  const action = await database().scheduledAction.create({ data: due });
  expect(await claimJob(database(), cards)).toBeNull();
  const isPutOff = { retryAt: new Date(Date.now() + 60_000) };
  await database().scheduledAction.update({ where: { id: action.id }, data: isPutOff });
  expect(await claimJob(database(), cards, 0)).not.toBeNull();
  await database().scheduledAction.update({ where: { id: action.id }, data: { state: "done", retryAt: null } });
  const { seen, consume } = recording();
  await runConsumer(database(), cards, consume);
  expect(seen).toEqual(left);
});

test("a job whose process died is taken up again when its lease is over, and not before", async () => {
  const left = await leave(stories(1));
  const job = await claimJob(database(), cards);
  expect(job).toMatchObject({ attempts: 1 });
  const { seen, consume } = recording();
  expect(await runConsumer(other, cards, consume)).toBe(0);
  const { leasedUntil } = await database().outboxJob.findUniqueOrThrow({ where: { id: job?.id } });
  expect((leasedUntil?.getTime() ?? 0) - Date.now()).toBeGreaterThan(60_000);
  await database().outboxJob.updateMany({ data: { leasedUntil: new Date(Date.now() - 1_000) } });
  expect(await runConsumer(other, cards, consume)).toBe(1);
  expect(seen).toEqual(left);
  expect(await database().outboxJob.findFirst()).toMatchObject({ attempts: 2, lastError: null, leasedUntil: null });
});

test("a job that fails waits, does not hold up the others, and is given up after eight attempts", async () => {
  const [first, second, third] = await leave(stories(3));
  const { seen, consume } = recording(async (storyId) => {
    if (storyId === second) throw new Error("no ink");
  });
  expect(await runConsumer(database(), cards, consume)).toBe(2);
  expect(seen).toEqual([first, third]);
  const failed = await database().outboxJob.findFirstOrThrow({ where: { doneAt: null } });
  expect(failed).toMatchObject({ attempts: 1, lastError: "no ink", failedAt: null, leasedUntil: null });
  expect(failed.runAt.getTime()).toBeGreaterThan(Date.now());
  await database().outboxJob.update({ where: { id: failed.id }, data: { attempts: 7, runAt: new Date(0) } });
  await runConsumer(database(), cards, consume);
  expect((await database().outboxJob.findUniqueOrThrow({ where: { id: failed.id } })).failedAt).not.toBeNull();
  await database().outboxJob.update({ where: { id: failed.id }, data: { runAt: new Date(0) } });
  expect(await claimJob(database(), cards)).toBeNull();
});

test("a consumer that fails, or never ends, neither delays nor repeats another", async () => {
  const [storyId] = await leave(stories(1));
  await leave([storyId ?? ""], { consumer: "ping-hub" });
  await leave([storyId ?? ""], { consumer: "prepare-lead-picture" });
  let isOver = (): void => undefined;
  const hub = recording(() => new Promise((resolve) => (isOver = resolve)));
  const [drawn, prepared] = [recording(), recording(async () => Promise.reject(new Error("no ink")))];
  const jobs = consumerJobs({
    "ping-hub": hub.consume,
    "prepare-lead-picture": prepared.consume,
    "refresh-story-cards": drawn.consume,
    "drop-story-pictures": async () => undefined,
  });
  const run = Promise.all(jobs.filter(({ name }) => name === "ping-hub").map((job) => job.run(database())));
  const others = () => Promise.all(jobs.filter(({ name }) => name !== "ping-hub").map((job) => job.run(database())));
  await others();
  await database().outboxJob.updateMany({ where: { consumer: "prepare-lead-picture" }, data: { runAt: new Date(0) } });
  await others();
  isOver();
  await run;
  expect(drawn.seen, "once").toEqual([storyId]);
  const rows = await database().outboxJob.findMany({ orderBy: { consumer: "asc" } });
  expect(rows).toMatchObject([
    { consumer: "ping-hub", attempts: 1, lastError: null, doneAt: expect.any(Date) },
    { consumer: "prepare-lead-picture", attempts: 2, lastError: "no ink", doneAt: null },
    { consumer: "refresh-story-cards", attempts: 1, lastError: null, doneAt: expect.any(Date) },
  ]);
});

test("what came of an older event ends before the next event of that story is worked on; one that waits for another attempt does not count", async () => {
  const [storyId = "", otherStory] = stories(2);
  await leave([storyId, storyId, otherStory ?? ""]);
  const older = await claimJob(database(), cards);
  const elsewhere = await claimJob(other, cards);
  expect(elsewhere?.payload).toMatchObject({ storyId: otherStory });
  expect(await claimJob(other, cards), "the newer one waits").toBeNull();
  const isBack = { leasedUntil: null, runAt: new Date(Date.now() + 60_000) };
  await database().outboxJob.update({ where: { id: older?.id }, data: isBack });
  const newer = await claimJob(other, cards);
  expect(newer?.payload).toMatchObject({ storyId });
  await database().outboxJob.update({ where: { id: older?.id }, data: { runAt: new Date(0) } });
  expect(await claimJob(database(), cards), "nor does the older one run beside the newer").toBeNull();
});

test("who lost a job's lease to another does not end it", async () => {
  const [storyId] = await leave(stories(1));
  const { consume } = recording(async () => {
    await database().outboxJob.updateMany({ where: { storyId, attempts: 1 }, data: { leasedUntil: new Date(0) } });
    await claimJob(other, cards);
    throw new Error("too late");
  });
  await runConsumer(database(), cards, consume);
  const row = await database().outboxJob.findFirstOrThrow();
  expect(row).toMatchObject({ attempts: 2, lastError: null, doneAt: null });
  expect(row.leasedUntil?.getTime()).toBeGreaterThan(Date.now());
});

test("an event of an unknown kind, or without what it must say, fails and says so", async () => {
  await leave(stories(1), { event: "story.sung" });
  expect(await runConsumer(database(), cards, recording().consume)).toBe(0);
  expect((await database().outboxJob.findFirst())?.lastError).toContain("name");
});

test("attempts are further and further apart, at most an hour", () => {
  expect([1, 2, 3, 8, 40].map(backOff)).toEqual([5_000, 10_000, 20_000, 640_000, 3_600_000]);
});
