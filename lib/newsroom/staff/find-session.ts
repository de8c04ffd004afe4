import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import type { StaffRole } from "../access/roles";

const SEEN_EVERY = 60;

interface StaffSessionFound {
  sessionId: string;
  staffId: string;
  email: string;
  name: string;
  role: StaffRole;
  authorId: string | null;
  /** Chosen for the studio; null follows the browser */
  language: string | null;
  isPasswordTemporary: boolean;
}

/** The session with this id and its account; null where it was revoked, is over, or the account is closed. */
export async function findSession(
  tx: Pick<Tx, "$queryRaw" | "$executeRaw">,
  sessionId: string,
): Promise<StaffSessionFound | null> {
  if (!z.uuid().safeParse(sessionId).success) return null;
  const [found] = await tx.$queryRaw<(StaffSessionFound & { isSeenLongAgo: boolean })[]>`
    select s.id as "sessionId", a.id as "staffId", a.email, a.name, a.role::text, a.author_id as "authorId", a.language,
      a.is_password_temporary as "isPasswordTemporary",
      s.last_seen_at < newsroom_now() - ${SEEN_EVERY} * interval '1 second' as "isSeenLongAgo"
    from staff_session s join staff a on a.id = s.staff_id
    where s.id = ${sessionId}::uuid and s.revoked_at is null and s.expires_at > newsroom_now() and a.disabled_at is null`;
  if (!found) return null;
  const { isSeenLongAgo, ...session } = found;
  if (isSeenLongAgo) {
    await tx.$executeRaw`update staff_session set last_seen_at = newsroom_now() where id = ${sessionId}::uuid`;
  }
  return session;
}
