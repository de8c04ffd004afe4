import "server-only";
import { type Actor, actorStaffId } from "@/lib/newsroom/access/actor";
import { readSettings } from "@/lib/newsroom/settings/save-settings";
import { embargoInForce } from "@/lib/newsroom/story/embargo/embargo-in-force";
import { openLiftRequests } from "@/lib/newsroom/story/embargo/open-lift-requests";
import { database } from "@/lib/platform/db/database";
import { staffNamesById } from "../../shell/staff-names-by-id";

export interface StoryEmbargo {
  /** ISO 8601, or null until somebody lifts it */
  until: string | null;
  zone: string;
  note: string;
  source: string;
  by: string;
  /** Whether a second person has to confirm that it is lifted */
  requiresTwo: boolean;
  /** The request to lift it that waits for a second person */
  lifting: LiftRequest | null;
}

export interface LiftRequest {
  requestId: string;
  reason: string;
  by: string;
  /** ISO 8601 */
  at: string;
  /** Whether it is the actor's own, which they cannot confirm */
  isOwn: boolean;
}

/** The embargo that holds a story back now, and whether somebody asks to lift it. */
export async function storyEmbargo(actor: Actor, storyId: string): Promise<StoryEmbargo | null> {
  const db = database();
  const inForce = await embargoInForce(db, storyId);
  if (!inForce) return null;
  const [{ note, source, setById }, [asked], { requireTwo }] = await Promise.all([
    db.embargo.findUniqueOrThrow({ where: { id: inForce.id } }),
    openLiftRequests(db, { storyId }),
    readSettings(db),
  ]);
  const names = await staffNamesById([setById, asked?.askedById ?? null]);
  return {
    ...{ until: inForce.until?.toISOString() ?? null, zone: inForce.zone, note, source, by: names(setById) },
    requiresTwo: requireTwo,
    lifting: asked
      ? {
          ...{ requestId: asked.requestId, reason: asked.reason, by: names(asked.askedById) },
          at: asked.askedAt.toISOString(),
          isOwn: asked.askedById === actorStaffId(actor),
        }
      : null,
  };
}
