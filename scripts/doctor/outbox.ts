import type { Database } from "@/lib/platform/db/database";
import { duration } from "./duration";

const LAG_MS = 2 * 60_000;

interface Waiting {
  count: number;
  lag: number | null;
  failed: number;
  error: string | null;
}

/** How long the oldest job of the outbox has been due, and what was given up; throws where work is left lying. */
export async function outboxState(db: Database): Promise<string> {
  const [state] = await db.$queryRaw<Waiting[]>`
    select count(*) filter (where failed_at is null)::int as count,
      (extract(epoch from now() - min(run_at) filter (where failed_at is null and run_at <= now())) * 1000)::float8 as lag,
      count(*) filter (where failed_at is not null)::int as failed,
      (array_agg(last_error order by failed_at desc) filter (where failed_at is not null))[1] as error
    from outbox_job where done_at is null`;
  const { count = 0, lag, failed = 0, error } = state ?? {};
  const troubles = [
    ...(lag && lag > LAG_MS ? [`${count} jobs wait, the oldest has been due for ${duration(lag)}`] : []),
    ...(failed > 0 ? [`${failed} jobs were given up within thirty days, the last because: ${error}`] : []),
  ];
  if (troubles.length > 0) throw new Error(troubles.join("; "));
  return `${count} jobs wait`;
}
