import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import { audit } from "../audit";
import { Refusal } from "../refusal";

const DAY = 86_400_000;

/** Begins a session of an account that may sign in. Returns its random id, which the session cookie carries. */
export async function startSession(
  tx: Tx,
  staffId: string,
  { userAgent, days, ipHash }: { userAgent: string; days: number; ipHash?: string },
): Promise<string> {
  const staff = await tx.staff.findUnique({ where: { id: staffId } });
  if (!staff || staff.disabledAt) throw new Refusal("not-permitted", "This account is closed.");
  const expiresAt = new Date((await databaseNow(tx)).getTime() + days * DAY);
  const session = await tx.staffSession.create({ data: { staffId, userAgent: userAgent.slice(0, 300), expiresAt } });
  await audit(tx, { kind: "account-owner", staffId, sessionId: session.id, ipHash }, { action: "staff.sign-in" });
  return session.id;
}
