import type { Tx } from "@/lib/platform/db/database";

export interface StandingLiftRequest {
  requestId: string;
  storyId: string;
  reason: string;
  askedById: string | null;
  askedAt: Date;
}

/**
 * The requests to lift an embargo that wait for a second person, the oldest first: those whose embargo is in force and whose story was
 * not killed. Of one story, or of those that somebody made; of all where neither is given.
 */
export function standingLiftRequests(
  tx: Pick<Tx, "$queryRaw">,
  { storyId, createdById }: { storyId?: string; createdById?: string },
): Promise<StandingLiftRequest[]> {
  return tx.$queryRaw<StandingLiftRequest[]>`
    select r.id as "requestId", s.id as "storyId", r.reason, r.asked_by_id as "askedById", r.asked_at as "askedAt"
    from lift_request r join embargo e on e.id = r.embargo_id join story s on s.id = e.story_id
    where r.settled_at is null and e.is_active and (e.until is null or e.until > newsroom_now()) and s.state <> 'killed'
      and (${storyId ?? null}::uuid is null or s.id = ${storyId ?? null}::uuid)
      and (${createdById ?? null}::uuid is null or s.created_by_id = ${createdById ?? null}::uuid)
    order by r.asked_at, r.id`;
}
