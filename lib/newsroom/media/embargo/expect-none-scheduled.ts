import type { Tx } from "@/lib/platform/db/database";
import { sentence } from "@/lib/platform/i18n/sentence";
import { Refusal } from "../../refusal";

/** Refuses `embargo-conflict` where a version that shows the picture is to go live before an instant. */
export async function expectNoneScheduled(tx: Tx, mediaId: string, end: Date): Promise<void> {
  const inBody = JSON.stringify({ blocks: [{ mediaId }] });
  const [first] = await tx.$queryRaw<{ headline: string; runAt: Date }[]>`
    select v.headline, a.run_at as "runAt"
    from scheduled_action a join story_version v on v.id = a.version_id
    where a.state = 'pending' and a.run_at < ${end}::timestamptz
      and (v.lead_media_id = ${mediaId}::uuid or v.body @> ${inBody}::jsonb)
    order by a.run_at limit 1`;
  if (!first) return;
  const when = first.runAt.toISOString();
  throw new Refusal("embargo-conflict", sentence`“${first.headline}”, which shows it, is scheduled for ${when}.`, [
    { path: "until", message: sentence`is after ${when}, for which “${first.headline}” is scheduled` },
  ]);
}
