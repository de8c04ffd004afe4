import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeEach, expect, test } from "vitest";
import { database, openDatabase } from "@/lib/platform/db/database";
import { aDraft } from "@/lib/testing/a-story";
import { meeting } from "@/lib/testing/meeting";
import { backOff, claimJob, type OutboxHandlers, runOutbox } from "./run-outbox";

const other = openDatabase(process.env.DATABASE_URL ?? "", 3);

beforeEach(async () => {
  await database().outboxJob.deleteMany();
});
afterAll(() => other.$disconnect());

async function leave(count: number, kind = "story-published") {
  const data = Array.from({ length: count }, (_, number) => ({ kind, payload: { number } }));
  await database().outboxJob.createMany({ data });
}

function recording(work: (payload: { number?: unknown }) => Promise<void> = async () => undefined) {
  const seen: unknown[] = [];
  const handle = async (payload: { number?: unknown }) => {
    await work(payload);
    seen.push(payload.number);
  };
  const handlers: OutboxHandlers = { "story-published": handle, "story-unpublished": handle, "feeds-changed": handle };
  return { seen, handlers };
}

test("two runners do each job exactly once", async () => {
  await leave(60);
  const bothAtWork = meeting(2);
  const { seen, handlers } = recording(async () => {
    await bothAtWork();
    await sleep(2);
  });
  const counts = await Promise.all([runOutbox(database(), handlers), runOutbox(other, handlers)]);
  expect(seen.sort((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 60 }, (_, number) => number));
  expect(counts[0] + counts[1]).toBe(60);
  expect(Math.min(...counts)).toBeGreaterThan(0);
  expect(await runOutbox(other, handlers)).toBe(0);
});

test("jobs are done in the order in which they were left", async () => {
  await leave(5);
  const { seen, handlers } = recording();
  await runOutbox(database(), handlers);
  expect(seen).toEqual([0, 1, 2, 3, 4]);
});

test("while a story is due to go live there are no jobs, and afterwards there are", async () => {
  await leave(1);
  const { storyId, versionId } = await database().$transaction((tx) => aDraft(tx));
  const due = { storyId, versionId, kind: "publish" as const, runAt: new Date(Date.now() - 1_000), zone: "UTC" };
  const action = await database().scheduledAction.create({ data: due });
  expect(await claimJob(database())).toBeNull();
  const isPutOff = { retryAt: new Date(Date.now() + 60_000) };
  await database().scheduledAction.update({ where: { id: action.id }, data: isPutOff });
  expect(await claimJob(database(), 0)).not.toBeNull();
  await database().scheduledAction.update({ where: { id: action.id }, data: { state: "done", retryAt: null } });
  const { seen, handlers } = recording();
  await runOutbox(database(), handlers);
  expect(seen).toEqual([0]);
});

test("a job whose process died is taken up again when its lease is over, and not before", async () => {
  await leave(1);
  const job = await claimJob(database());
  expect(job).toMatchObject({ attempts: 1 });
  const { seen, handlers } = recording();
  expect(await runOutbox(other, handlers)).toBe(0);
  const { runAt } = await database().outboxJob.findUniqueOrThrow({ where: { id: job?.id } });
  const left = runAt.getTime() - Date.now();
  expect(left).toBeGreaterThan(60_000);
  await database().outboxJob.updateMany({ data: { runAt: new Date(runAt.getTime() - left - 1_000) } });
  expect(await runOutbox(other, handlers)).toBe(1);
  expect(seen).toEqual([0]);
  expect(await database().outboxJob.findFirst()).toMatchObject({ attempts: 2, lastError: null });
});

test("a job that fails waits, does not hold up the others, and is given up after eight attempts", async () => {
  await leave(3);
  const { seen, handlers } = recording(async ({ number }) => {
    if (number === 1) throw new Error("no ink");
  });
  expect(await runOutbox(database(), handlers)).toBe(2);
  expect(seen).toEqual([0, 2]);
  const failed = await database().outboxJob.findFirstOrThrow({ where: { doneAt: null } });
  expect(failed).toMatchObject({ attempts: 1, lastError: "no ink", failedAt: null });
  expect(failed.runAt.getTime()).toBeGreaterThan(Date.now());
  await database().outboxJob.update({ where: { id: failed.id }, data: { attempts: 7, runAt: new Date(0) } });
  await runOutbox(database(), handlers);
  expect((await database().outboxJob.findUniqueOrThrow({ where: { id: failed.id } })).failedAt).not.toBeNull();
  await database().outboxJob.update({ where: { id: failed.id }, data: { runAt: new Date(0) } });
  expect(await claimJob(database())).toBeNull();
});

test("a job of an unknown kind fails and says so", async () => {
  await leave(1, "sing");
  expect(await runOutbox(database(), recording().handlers)).toBe(0);
  expect(await database().outboxJob.findFirst()).toMatchObject({ lastError: "No job of the kind sing is known" });
});

test("attempts are further and further apart, at most an hour", () => {
  expect([1, 2, 3, 8, 40].map(backOff)).toEqual([5_000, 10_000, 20_000, 640_000, 3_600_000]);
});
