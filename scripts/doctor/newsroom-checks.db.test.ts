import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { startJobs } from "@/lib/jobs/start-jobs";
import { database } from "@/lib/platform/db/database";
import { aDraft } from "@/lib/testing/a-story";
import { findFreePort } from "../free-port.mjs";
import { jobLoopState } from "./job-loop";
import { outboxState } from "./outbox";
import { scheduledActionsState } from "./scheduled-actions";

const db = database();
const ago = (seconds: number) => new Date(Date.now() - seconds * 1_000);

beforeEach(async () => {
  await db.scheduledAction.deleteMany();
  await db.outboxJob.deleteMany();
  await db.jobHeartbeat.deleteMany();
});

const beats = (name: string, seconds: number) => db.jobHeartbeat.create({ data: { name, at: ago(seconds) } });

async function promised(seconds: number, more: { state?: "failed"; lastError?: string } = {}): Promise<string> {
  const { storyId, versionId } = await db.$transaction((tx) => aDraft(tx));
  const due = { storyId, versionId, kind: "publish" as const, runAt: ago(seconds), zone: "UTC" };
  await db.scheduledAction.create({ data: { ...due, ...more } });
  return storyId;
}

describe("the job loop", () => {
  it("is alive while jobs run to their end", async () => {
    await expect(jobLoopState(db)).rejects.toThrow("no job has ever run");
    let runs = 0;
    const stop = startJobs([{ name: "publish-due", every: 5, first: 0, run: async () => (runs += 1) }]);
    while (runs < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    await stop();
    expect(await jobLoopState(db)).toMatch(/^the last job ran \d s ago$/);
  });

  it("is dead, or a job in it is, when it has not run for minutes", async () => {
    await beats("publish-due", 400);
    await beats("prune", 400);
    await beats("sweep-media", 100_000);
    await expect(jobLoopState(db)).rejects.toThrow("did not run: publish-due for 7 minutes. Is a portal");
  });
});

describe("scheduled actions", () => {
  it("are well while nothing is overdue", async () => {
    await promised(-60);
    await promised(3);
    expect(await scheduledActionsState(db)).toBe("nothing is overdue");
  });

  it("are named when they are overdue, with what keeps them", async () => {
    const storyId = await promised(300, { lastError: "no ink" });
    const told = `publish of story ${storyId} is overdue by 5 minutes: no ink`;
    await expect(scheduledActionsState(db)).rejects.toThrow(told);
  });

  it("are counted when they failed and nobody has seen to them", async () => {
    await promised(3_600, { state: "failed" });
    await expect(scheduledActionsState(db)).rejects.toThrow("1 were missed or failed and nobody has seen to them");
  });
});

describe("the outbox", () => {
  const leave = (data: { runAt: Date; doneAt?: Date; failedAt?: Date; lastError?: string }) =>
    db.outboxJob.create({
      data: { eventId: randomUUID(), event: "story.published", consumer: "ping-hub", payload: {}, ...data },
    });

  it("may hold jobs that wait for their time or were due just now", async () => {
    await leave({ runAt: ago(10) });
    await leave({ runAt: ago(-3_600) });
    await leave({ runAt: ago(3_600), doneAt: ago(0) });
    expect(await outboxState(db)).toBe("2 jobs wait");
  });

  it("lags when a job has been due for minutes, and tells what was given up", async () => {
    await leave({ runAt: ago(600) });
    await expect(outboxState(db)).rejects.toThrow("1 jobs of ping-hub wait, the oldest has been due for 10 minutes");
    await leave({ runAt: ago(60), failedAt: ago(60), lastError: "no paper" });
    await expect(outboxState(db)).rejects.toThrow(
      "1 jobs of ping-hub were given up within thirty days, the last because: no paper",
    );
  });
});

it("npm run doctor says all of it and ends with code 1 where something is wrong", async () => {
  await beats("publish-due", 0);
  const storyId = await promised(300);
  const folder = await mkdtemp(path.join(tmpdir(), "masthead-doctor-"));
  const PORT = String(await findFreePort());
  const args = ["--conditions=react-server", "--import=tsx", "scripts/doctor.ts"];
  const doctor = (more: Record<string, string>) =>
    new Promise<{ code: unknown; stdout: string }>((resolve) => {
      const env = { ...process.env, DATA_DIR: folder, PORT, ...more };
      execFile(process.execPath, args, { env }, (error, stdout) => resolve({ code: error?.code, stdout }));
    });
  const { code, stdout } = await doctor({});
  const single = await doctor({ READER_DATABASE_URL: "" });
  await db.$executeRaw`grant select on staff to masthead_reader`;
  const weak = await doctor({});
  await rm(folder, { recursive: true });
  expect(stdout).toMatch(/^ok {6}Readers {6}their role can read what is public, and nothing else$/m);
  expect(single.stdout).toMatch(/^advice {2}Readers .*set READER_DATABASE_URL \(docs\/self-hosting\.md\)$/m);
  expect(weak.stdout).toMatch(/^WRONG {3}Readers {6}their role can read or write staff: restart the portal/m);
  expect(stdout).toMatch(/^ok {6}Database .*migrated/m);
  expect(stdout).toMatch(/^ok {6}Jobs .*ago$/m);
  expect(stdout).toMatch(new RegExp(`^WRONG {3}Schedule .*${storyId} is overdue`, "m"));
  expect(stdout).toMatch(/^ok {6}Outbox {7}0 jobs wait$/m);
  expect(code).toBe(1);
});
