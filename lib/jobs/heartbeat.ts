import "server-only";
import type { Database } from "@/lib/platform/db/database";

/** What runs every second need not be written down every second. */
const BEAT_EVERY_MS = 15_000;
const beaten = new Map<string, number>();

/** Notes that a job has run to its end just now: `npm run doctor` asks how long ago that was. */
export async function beat(db: Database, name: string): Promise<void> {
  const last = beaten.get(name);
  if (last !== undefined && performance.now() - last < BEAT_EVERY_MS) return;
  await db.$executeRaw`insert into job_heartbeat (name) values (${name}) on conflict (name) do update set at = excluded.at`;
  beaten.set(name, performance.now());
}
