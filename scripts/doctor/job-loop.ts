import { schedule } from "@/lib/jobs/schedule";
import type { Database } from "@/lib/platform/db/database";
import { duration } from "./duration";

/** A job that runs seldom has missed nothing while the portal was down. */
const OFTEN_MS = 10 * 60_000;
const PATIENCE_MS = 2 * 60_000;

/** Which jobs have not run for longer than they should; throws where there are any. */
export async function jobLoopState(db: Database): Promise<string> {
  const rows = await db.$queryRaw<{ name: string; age: number }[]>`
    select name, (extract(epoch from now() - at) * 1000)::float8 as age from job_heartbeat order by at`;
  if (rows.length === 0) throw new Error("no job has ever run: is a portal with JOBS=true running?");
  const late = rows.filter(({ name, age }) => {
    const job = schedule.find((one) => one.name === name);
    return job && job.every <= OFTEN_MS && age > 2 * job.every + PATIENCE_MS;
  });
  const told = late.map(({ name, age }) => `${name} for ${duration(age)}`).join(", ");
  if (told) throw new Error(`did not run: ${told}. Is a portal with JOBS=true running? Its log says what failed.`);
  return `the last job ran ${duration(rows.at(-1)?.age ?? 0)} ago`;
}
