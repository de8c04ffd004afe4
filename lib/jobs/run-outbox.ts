import "server-only";
import type { OutboxKind } from "@/lib/newsroom/outbox";
import { databaseNow } from "@/lib/platform/clock";
import type { Database } from "@/lib/platform/db/database";
import { log } from "@/lib/platform/log";
import type { Prisma } from "@/prisma/generated/client";

export type OutboxHandlers = Record<OutboxKind, (payload: Prisma.JsonObject) => Promise<void>>;

export interface OutboxJob {
  id: bigint;
  kind: string;
  payload: Prisma.JsonObject;
  attempts: number;
}

const MOST_ATTEMPTS = 8;
/** A job whose process died is taken up again after this time. */
const LEASE_MS = 120_000;

/** Milliseconds until the next attempt: 5 s, 10 s, 20 s … at most an hour. */
export const backOff = (attempts: number) => Math.min(5_000 * 2 ** (attempts - 1), 3_600_000);

/**
 * Takes the oldest job that is due, for the length of the lease; null where nothing is. No other runner gets it meanwhile.
 * While stories wait to go live on time there is no job: drawing their cards would make the next of them late.
 */
export async function claimJob(db: Database, leaseMs = LEASE_MS): Promise<OutboxJob | null> {
  const [job] = await db.$queryRaw<OutboxJob[]>`
    update outbox_job set attempts = attempts + 1, run_at = now() + ${leaseMs} * interval '1 millisecond'
    where id = (
      select id from outbox_job where done_at is null and failed_at is null and run_at <= now()
        and not exists (
          select 1 from scheduled_action where state = 'pending' and run_at <= newsroom_now()
            and (retry_at is null or retry_at <= newsroom_now()))
      order by run_at, id limit 1 for update skip locked)
    returning id, kind, payload, attempts`;
  return job ?? null;
}

async function finish(db: Database, job: OutboxJob): Promise<void> {
  await db.outboxJob.updateMany({ where: { id: job.id }, data: { doneAt: await databaseNow(db), lastError: null } });
}

async function fail(db: Database, job: OutboxJob, cause: unknown): Promise<void> {
  const lastError = String(cause instanceof Error ? cause.message : cause).slice(0, 1_000);
  const isOver = job.attempts >= MOST_ATTEMPTS;
  log.error({ err: cause, job: String(job.id), kind: job.kind, attempts: job.attempts, isOver }, "outbox job failed");
  const now = await databaseNow(db);
  const next = isOver ? { failedAt: now } : { runAt: new Date(now.getTime() + backOff(job.attempts)) };
  await db.outboxJob.updateMany({ where: { id: job.id }, data: { ...next, lastError } });
}

/**
 * Does the jobs that committed transactions left, oldest first, until none is due or `isStopping`. Any number of processes may run this
 * at once. A job that fails is tried again, eight times in all; one whose process died is tried again when its lease is over.
 * Returns how many were done.
 */
export async function runOutbox(
  db: Database,
  handlers: OutboxHandlers,
  isStopping: () => boolean = () => false,
): Promise<number> {
  let done = 0;
  while (!isStopping()) {
    const job = await claimJob(db);
    if (!job) break;
    try {
      const handle = handlers[job.kind as OutboxKind];
      if (!handle) throw new Error(`No job of the kind ${job.kind} is known`);
      await handle(job.payload);
    } catch (cause) {
      await fail(db, job, cause);
      continue;
    }
    await finish(db, job);
    done += 1;
  }
  return done;
}
