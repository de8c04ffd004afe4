import "server-only";
import type { ConsumerName, EventTakenBy } from "@/lib/newsroom/events/consumers";
import { storyEventSchema } from "@/lib/newsroom/events/story-event";
import { databaseNow } from "@/lib/platform/clock";
import type { Database } from "@/lib/platform/db/database";
import { log } from "@/lib/platform/log";
import type { Prisma } from "@/prisma/generated/client";

interface OutboxJob {
  id: bigint;
  event: string;
  payload: Prisma.JsonObject;
  attempts: number;
}

const MAX_ATTEMPTS = 8;
/** A job whose process died is taken up again after this time. */
const LEASE_MS = 120_000;

/** Milliseconds until the next attempt: 5 s, 10 s, 20 s … at most an hour. */
export const backOff = (attempts: number) => Math.min(5_000 * 2 ** (attempts - 1), 3_600_000);

/**
 * Takes the oldest job of a consumer that is due, for the length of the lease; null where there is none. No other runner gets it meanwhile,
 * nor another job of this consumer about the same story: what read an older state must have ended before a newer one is worked on.
 * While stories wait to go live on time there is no job: drawing their cards would make the next of them late.
 */
export async function claimJob(db: Database, consumer: string, leaseMs = LEASE_MS): Promise<OutboxJob | null> {
  const [job] = await db.$queryRaw<OutboxJob[]>`
    update outbox_job set attempts = attempts + 1, leased_until = now() + ${leaseMs} * interval '1 millisecond'
    where id = (
      select id from outbox_job j where consumer = ${consumer} and done_at is null and failed_at is null and run_at <= now()
        and (leased_until is null or leased_until <= now())
        and not exists (
          select 1 from outbox_job o where o.consumer = ${consumer} and o.story_id = j.story_id and o.id <> j.id
            and o.done_at is null and o.failed_at is null
            and (o.leased_until > now() or (o.id < j.id and o.run_at <= now())))
        and not exists (
          select 1 from scheduled_action where state = 'pending' and run_at <= newsroom_now()
            and (retry_at is null or retry_at <= newsroom_now()))
      order by run_at, id limit 1 for update skip locked)
    returning id, event, payload, attempts`;
  return job ?? null;
}

/** Only for as long as nobody else has taken the job since. */
const own = ({ id, attempts }: OutboxJob) => ({ id, attempts });

async function finish(db: Database, job: OutboxJob): Promise<void> {
  const data = { doneAt: await databaseNow(db), leasedUntil: null, lastError: null };
  await db.outboxJob.updateMany({ where: own(job), data });
}

async function fail(db: Database, consumer: string, job: OutboxJob, cause: unknown): Promise<void> {
  const lastError = String(cause instanceof Error ? cause.message : cause).slice(0, 1_000);
  const isOver = job.attempts >= MAX_ATTEMPTS;
  const { event, attempts } = job;
  log.error({ err: cause, job: String(job.id), event, consumer, attempts, isOver }, "outbox job failed");
  const now = await databaseNow(db);
  const next = isOver ? { failedAt: now } : { runAt: new Date(now.getTime() + backOff(attempts)) };
  await db.outboxJob.updateMany({ where: own(job), data: { ...next, leasedUntil: null, lastError } });
}

/**
 * Does the jobs that committed transactions left for one consumer, oldest first, until none is due or `isStopping`. Any number of processes
 * may run this at once. A job that fails is tried again, eight times in all; one whose process died is tried again when its lease is over.
 * Returns how many were done.
 */
export async function runConsumer<Name extends ConsumerName>(
  db: Database,
  consumer: Name,
  consume: (event: EventTakenBy<Name>) => Promise<void>,
  isStopping: () => boolean = () => false,
): Promise<number> {
  let done = 0;
  while (!isStopping()) {
    const job = await claimJob(db, consumer);
    if (!job) break;
    try {
      const event = storyEventSchema.parse({ ...job.payload, name: job.event });
      await consume(event as EventTakenBy<Name>);
    } catch (cause) {
      await fail(db, consumer, job, cause);
      continue;
    }
    await finish(db, job);
    done += 1;
  }
  return done;
}
