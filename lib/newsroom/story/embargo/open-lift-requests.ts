import type { Tx } from "@/lib/platform/db/database";
import { Prisma } from "@/prisma/generated/client";
import type { Actor } from "../../access/actor";
import { storyScope } from "../../access/story-scope";

export interface StandingLiftRequest {
  requestId: string;
  storyId: string;
  reason: string;
  askedById: string | null;
  askedAt: Date;
}

/**
 * The requests to lift an embargo that wait for a second person, the oldest first: those whose embargo is in force and whose story was
 * not killed or deleted. Of one story, or of all that the actor may read.
 */
export function openLiftRequests(
  tx: Pick<Tx, "$queryRaw">,
  of: { storyId: string } | { actor: Actor },
): Promise<StandingLiftRequest[]> {
  const isAsked = "actor" in of ? storyScope(of.actor).sql : Prisma.sql`s.id = ${of.storyId}::uuid`;
  return tx.$queryRaw<StandingLiftRequest[]>`
    select r.id as "requestId", s.id as "storyId", r.reason, r.asked_by_id as "askedById", r.asked_at as "askedAt"
    from lift_request r join embargo e on e.id = r.embargo_id join story s on s.id = e.story_id
    where r.settled_at is null and e.is_active and (e.until is null or e.until > newsroom_now()) and s.state not in ('killed', 'deleted')
      and ${isAsked}
    order by r.asked_at, r.id`;
}
