import type { Database } from "@/lib/platform/db/database";
import { duration } from "./duration";

const LAG_MS = 2 * 60_000;

interface Waiting {
  consumer: string;
  count: number;
  lag: number | null;
  failed: number;
  error: string | null;
}

/** How many jobs of the outbox wait; throws, and names the consumer, where one has been due for long or was given up. */
export async function outboxState(db: Database): Promise<string> {
  const states = await db.$queryRaw<Waiting[]>`
    select consumer, count(*) filter (where failed_at is null)::int as count,
      (extract(epoch from now() - min(greatest(run_at, leased_until)) filter (where failed_at is null and run_at <= now())) * 1000)::float8
        as lag,
      count(*) filter (where failed_at is not null)::int as failed,
      (array_agg(last_error order by failed_at desc) filter (where failed_at is not null))[1] as error
    from outbox_job where done_at is null group by consumer order by consumer`;
  const troubles = states.flatMap(({ consumer, count, lag, failed, error }) => [
    ...(lag && lag > LAG_MS ? [`${count} jobs of ${consumer} wait, the oldest has been due for ${duration(lag)}`] : []),
    ...(failed > 0
      ? [`${failed} jobs of ${consumer} were given up within thirty days, the last because: ${error}`]
      : []),
  ]);
  if (troubles.length > 0) throw new Error(troubles.join("; "));
  return `${states.reduce((sum, { count }) => sum + count, 0)} jobs wait`;
}
