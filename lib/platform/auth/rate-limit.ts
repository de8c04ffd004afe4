import "server-only";
import { createHash } from "node:crypto";
import pg from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { env } from "../env";
import { log } from "../log";

export interface RateLimit {
  name: string;
  /** Attempts that are free */
  points: number;
  /** Seconds in which they are counted, and for which the next one waits */
  seconds: number;
}

const shared = globalThis as typeof globalThis & {
  mastheadLimits?: Map<string, RateLimiterPostgres>;
  mastheadLimitPool?: pg.Pool;
};

function openPool(): pg.Pool {
  const pool = new pg.Pool({
    connectionString: env().DATABASE_URL,
    max: 2,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 5_000,
    application_name: "masthead-limits",
    allowExitOnIdle: true,
  });
  // Without a listener, a database that restarts would end this process through an idle connection.
  pool.on("error", (error) => log.warn({ err: error }, "a connection for rate limits was lost"));
  return pool;
}

function limiter({ name, points, seconds }: RateLimit): RateLimiterPostgres {
  shared.mastheadLimitPool ??= openPool();
  shared.mastheadLimits ??= new Map();
  const known = shared.mastheadLimits.get(name);
  if (known) return known;
  const made = new RateLimiterPostgres({
    storeClient: shared.mastheadLimitPool,
    storeType: "pool",
    tableName: "rate_limit",
    tableCreated: true,
    keyPrefix: name,
    points,
    duration: seconds,
    blockDuration: seconds,
  });
  shared.mastheadLimits.set(name, made);
  return made;
}

const keyOf = (subject: string) => createHash("sha256").update(subject).digest("base64url");

/** Counts one attempt, before it is made, on all processes together. Returns the seconds to wait, 0 where it may go on. */
export async function countAttempt(limit: RateLimit, subject: string): Promise<number> {
  try {
    await limiter(limit).consume(keyOf(subject));
    return 0;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    throw refused;
  }
}

/** Gives one attempt of a subject back. */
export async function forgiveAttempt(limit: RateLimit, subject: string): Promise<void> {
  await limiter(limit).reward(keyOf(subject));
}

/** Forgets all attempts of a subject. */
export async function forgetAttempts(limit: RateLimit, subject: string): Promise<void> {
  await limiter(limit).delete(keyOf(subject));
}

const marks = (name: string) => limiter({ name, points: 1, seconds: 1 });

/** Remembers something of a subject for some time, on all processes together. */
export async function mark(name: string, subject: string, seconds: number): Promise<void> {
  await marks(name).set(keyOf(subject), 1, seconds);
}

/** Whether a subject has a mark that has not expired. */
export async function isMarked(name: string, subject: string): Promise<boolean> {
  return (await marks(name).get(keyOf(subject))) !== null;
}
