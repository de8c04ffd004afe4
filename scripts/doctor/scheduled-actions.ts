import { clockActor } from "@/lib/newsroom/access/actor";
import type { Database } from "@/lib/platform/db/database";
import { unresolvedFailedActions } from "@/lib/studio/schedule/unresolved-failed-actions";
import { duration } from "./duration";

/** The clock looks every second, and two seconds after an outage. */
const PUNCTUAL_SECONDS = 10;

/** What was due and has not been done, and what was missed and nobody saw to; throws where there is any. */
export async function scheduledActionsState(db: Database): Promise<string> {
  const rows = await db.$queryRaw<{ kind: string; story: string; late: number; error: string | null }[]>`
    select a.kind::text, s.id::text as story, a.last_error as error,
      (extract(epoch from newsroom_now() - a.run_at) * 1000)::float8 as late
    from scheduled_action a join story s on s.id = a.story_id
    where a.state = 'pending' and a.run_at < newsroom_now() - ${PUNCTUAL_SECONDS} * interval '1 second'
    order by a.run_at`;
  const stranded = await unresolvedFailedActions({ actor: clockActor });
  const troubles = rows.map(({ kind, story, late, error }) =>
    [`${kind} of story ${story} is overdue by ${duration(late)}`, error].filter(Boolean).join(": "),
  );
  if (stranded.length > 0) {
    troubles.push(`${stranded.length} were missed or failed and nobody has seen to them: /studio/schedule lists them`);
  }
  if (troubles.length > 0) throw new Error(troubles.join("; "));
  return "nothing is overdue";
}
