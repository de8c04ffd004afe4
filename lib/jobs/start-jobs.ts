import "server-only";
import { database } from "@/lib/platform/db/database";
import { endPulse, notePulse } from "@/lib/platform/health/loop-pulse";
import { log } from "@/lib/platform/log";
import { beat } from "./heartbeat";
import { type ScheduledJob, schedule } from "./schedule";

const SECOND = 1_000;
const MAX_DELAY_MS = 5 * 60_000;

const running = globalThis as typeof globalThis & { mastheadJobs?: () => Promise<void> };

/** Runs one job again and again; after failures more and more slowly. Returns what stops it, once a run under way has ended. */
function loop(job: ScheduledJob): () => Promise<void> {
  let isStopping = false;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;
  let run: Promise<void> = Promise.resolve();

  async function once() {
    try {
      await job.run(database(), () => isStopping);
      await beat(database(), job.name);
      failures = 0;
    } catch (err) {
      failures += 1;
      log.error({ err, job: job.name, failures }, "job failed");
    }
    notePulse();
    const backOff = Math.min(SECOND * 2 ** failures, job.mostDelay ?? MAX_DELAY_MS);
    if (!isStopping) wait(failures === 0 ? job.every : Math.max(job.every, backOff));
  }

  function wait(delay: number) {
    timer = setTimeout(() => {
      run = once();
    }, delay);
    timer.unref();
  }

  wait(job.first);
  return () => {
    isStopping = true;
    clearTimeout(timer);
    return run;
  };
}

/** Starts the jobs of this process, once; returns what stops them. Every process of a portal may run them. */
export function startJobs(jobs: ScheduledJob[] = schedule): () => Promise<void> {
  if (running.mastheadJobs) return running.mastheadJobs;
  notePulse();
  const stops = jobs.map(loop);
  const stop = async () => {
    running.mastheadJobs = undefined;
    endPulse();
    await Promise.all(stops.map((each) => each()));
  };
  running.mastheadJobs = stop;
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop());
  return stop;
}
