import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import { type Actor, actorStaffId } from "../../access/actor";
import { type AuditEntry, audit } from "../../audit";
import { latestTag } from "../../cache-tags";
import { touch } from "../../touch";
import type { LockedStory } from "../lock-story";

/** Ends the embargo of a locked story at once, with its line in the audit log. */
export async function endEmbargo(
  tx: Tx,
  actor: Actor,
  { id: storyId, path, lang }: LockedStory,
  reason: string,
  detail?: AuditEntry["detail"],
): Promise<void> {
  await tx.embargo.updateMany({
    where: { storyId, isActive: true },
    data: { isActive: false, liftedById: actorStaffId(actor), liftedAt: await databaseNow(tx), liftReason: reason },
  });
  await audit(tx, actor, { action: "embargo.lift", storyId, reason, detail });
  // Feeds may now tell that it was withdrawn.
  if (path) await touch(tx, [latestTag(lang)]);
}
