import { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import type { AccountOwner, Actor } from "../../access/actor";
import { may } from "../../access/may";
import { audit } from "../../audit";
import { parseInput } from "../../input/parse-input";
import { Refusal } from "../../refusal";

export const revokeSessionSchema = z.object({ sessionId: z.uuid() });

/** Ends one session, at once and on every process: one's own, or anybody's for an administrator. */
export async function revokeSession(
  tx: Tx,
  actor: Actor | AccountOwner,
  input: z.input<typeof revokeSessionSchema>,
): Promise<void> {
  const { sessionId } = parseInput(revokeSessionSchema, input);
  const session = await tx.staffSession.findUnique({ where: { id: sessionId } });
  if (!session || !may(actor, "session.end", { createdById: session.staffId })) {
    throw new Refusal("not-found", "There is no such session.");
  }
  await tx.staffSession.updateMany({
    where: { id: sessionId, revokedAt: null },
    data: { revokedAt: await databaseNow(tx) },
  });
  await audit(tx, actor, { action: "staff.revoke-session", detail: { staffId: session.staffId } });
}
