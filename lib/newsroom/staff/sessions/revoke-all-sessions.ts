import { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import type { AccountOwner, Actor } from "../../access/actor";
import { permit } from "../../access/permit";
import { audit } from "../../audit";
import { parseInput } from "../../input/parse-input";

export const revokeAllSessionsSchema = z.object({ staffId: z.uuid() });

/** Ends every session of an account: one's own ("sign out everywhere"), or anybody's for an administrator. Returns how many. */
export async function revokeAllSessions(
  tx: Tx,
  actor: Actor | AccountOwner,
  input: z.input<typeof revokeAllSessionsSchema>,
): Promise<number> {
  const { staffId } = parseInput(revokeAllSessionsSchema, input);
  permit(actor, "session.end", { createdById: staffId });
  const now = await databaseNow(tx);
  const { count } = await tx.staffSession.updateMany({
    where: { staffId, revokedAt: null, expiresAt: { gt: now } },
    data: { revokedAt: now },
  });
  await audit(tx, actor, { action: "staff.revoke-all-sessions", detail: { staffId, count } });
  return count;
}
