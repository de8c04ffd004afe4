import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import type { StaffRole } from "../actor";

const SEEN_EVERY = 60_000;

export interface StaffSessionFound {
  sessionId: string;
  staffId: string;
  email: string;
  name: string;
  role: StaffRole;
  authorId: string | null;
  isPasswordTemporary: boolean;
}

/** The session with this id and its account; null where it was revoked, is over, or the account is closed. */
export async function findSession(tx: Pick<Tx, "staffSession">, sessionId: string): Promise<StaffSessionFound | null> {
  if (!z.uuid().safeParse(sessionId).success) return null;
  const now = new Date();
  const session = await tx.staffSession.findUnique({ where: { id: sessionId }, include: { staff: true } });
  if (!session || session.revokedAt || session.expiresAt <= now || session.staff.disabledAt) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > SEEN_EVERY) {
    await tx.staffSession.updateMany({ where: { id: sessionId }, data: { lastSeenAt: now } });
  }
  const { id: staffId, email, name, role, authorId, isPasswordTemporary } = session.staff;
  return { sessionId, staffId, email, name, role, authorId, isPasswordTemporary };
}
