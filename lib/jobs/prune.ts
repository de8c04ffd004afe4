import "server-only";
import { SEARCH_DAYS } from "@/lib/newsroom/search/search-days";
import { databaseNow } from "@/lib/platform/clock";
import type { Database } from "@/lib/platform/db/database";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Deletes what machinery has no more use for: touches that every process knows, finished jobs, sessions and limits that are over, and what was searched for a week ago. */
export async function prune(
  db: Database,
): Promise<Record<"touches" | "jobs" | "sessions" | "limits" | "searches", number>> {
  const now = (await databaseNow(db)).getTime();
  const ago = (milliseconds: number) => new Date(now - milliseconds);
  const touches = await db.cacheTouch.deleteMany({ where: { at: { lt: ago(HOUR_MS) } } });
  const jobs = await db.outboxJob.deleteMany({
    where: { OR: [{ doneAt: { lt: ago(7 * DAY_MS) } }, { failedAt: { lt: ago(30 * DAY_MS) } }] },
  });
  const sessions = await db.staffSession.deleteMany({ where: { expiresAt: { lt: ago(30 * DAY_MS) } } });
  // Limits are counted by their library, on this machine's clock.
  const limits = await db.rateLimit.deleteMany({ where: { expire: { lt: BigInt(Date.now() - HOUR_MS) } } });
  const searches = await db.searchTerm.deleteMany({ where: { day: { lt: ago(SEARCH_DAYS * DAY_MS) } } });
  return {
    touches: touches.count,
    jobs: jobs.count,
    sessions: sessions.count,
    limits: limits.count,
    searches: searches.count,
  };
}
