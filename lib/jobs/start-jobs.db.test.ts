import { setTimeout as sleep } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { readiness } from "@/lib/platform/health/readiness";
import { type ScheduledJob, schedule } from "./schedule";
import { startJobs } from "./start-jobs";

const failing = (name: string, at: number[], mostDelay?: number): ScheduledJob => ({
  name,
  every: 10,
  first: 0,
  mostDelay,
  run: async () => {
    at.push(performance.now());
    throw new Error("The database is away");
  },
});

test("after an outage a job is taken up again within its own bound, others more and more slowly", async () => {
  const [prompt, patient]: [number[], number[]] = [[], []];
  const stop = startJobs([failing("prompt", prompt, 200), failing("patient", patient)]);
  await sleep(3_000);
  await stop();
  expect(prompt.length).toBeGreaterThan(5);
  expect(patient.length).toBeLessThanOrEqual(2);
});

test("a process is not ready while its jobs hang, though the database answers", async () => {
  const hung: ScheduledJob = { name: "hung", every: 10, first: 0, run: () => new Promise(() => undefined) };
  const stop = startJobs([hung]);
  const later = performance.now() + 61_000;
  expect(await readiness()).toEqual({ database: "ok", pageCache: "ok", jobs: "ok" });
  const clock = vi.spyOn(performance, "now").mockReturnValue(later);
  expect(await readiness()).toEqual({ database: "ok", pageCache: "ok", jobs: "failing" });
  clock.mockRestore();
  void stop();
});

test("what is promised for a time is looked for again two seconds after a failure, at the latest", () => {
  const job = schedule.find(({ name }) => name === "publish-due");
  expect(job?.mostDelay).toBeLessThanOrEqual(2_000);
});
