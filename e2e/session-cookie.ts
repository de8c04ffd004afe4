import { encode } from "next-auth/jwt";
import { startSession } from "@/lib/newsroom/staff/start-session";
import { authSecret } from "@/lib/platform/auth/secret";
import { SESSION_DAYS } from "@/lib/platform/auth/session-days";
import type { Database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";

/** Begins a session of a member of staff, and returns the cookie that a browser has after signing in. */
export async function sessionCookie(db: Database, staffId: string): Promise<{ name: string; value: string }> {
  const days = SESSION_DAYS;
  const sessionId = await inTransaction(db, (tx) => startSession(tx, staffId, { userAgent: "browser test", days }));
  const token = { sub: staffId, sessionId };
  return { name: "masthead.session", value: await encode({ token, secret: authSecret(), maxAge: days * 86_400 }) };
}
