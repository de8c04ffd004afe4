import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import { type Actor, actorStaffId } from "../../access/actor";
import type { AuditEntry } from "../../audit";
import { latestTag } from "../../cache-tags";
import type { LockedStory } from "../lock-story";
import type { PublicChange } from "../publication/public-change";

/** Ends the embargo of a story at once; the story stays as it is. */
export async function endEmbargo(
  tx: Tx,
  actor: Actor,
  { id: storyId, path, lang }: LockedStory,
  reason: string,
  detail?: AuditEntry["detail"],
): Promise<PublicChange> {
  await tx.embargo.updateMany({
    where: { storyId, isActive: true },
    data: { isActive: false, liftedById: actorStaffId(actor), liftedAt: await databaseNow(tx), liftReason: reason },
  });
  return {
    storyId,
    entries: [{ action: "embargo.lift", reason, detail }],
    event: { name: "story.embargoLifted" },
    changesFeeds: false,
    // Feeds may now tell that it was withdrawn.
    tags: path ? [latestTag(lang)] : [],
  };
}
