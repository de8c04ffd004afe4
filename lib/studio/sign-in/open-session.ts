import "server-only";
import { startSession } from "@/lib/newsroom/staff/start-session";
import { verifyPassword } from "@/lib/newsroom/staff/verify-password";
import { hashAddress } from "@/lib/platform/auth/hash-address";
import { countAttempt, forgiveAttempt } from "@/lib/platform/auth/rate-limit";
import { SESSION_DAYS } from "@/lib/platform/auth/session-days";
import { database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { accountLimit, addressLimit } from "./limits";

export type SignIn =
  | { status: "open"; staffId: string; sessionId: string }
  | { status: "wrong" }
  | { status: "wait"; seconds: number };

/** Checks e-mail and password of somebody at `address` and begins a session; every attempt counts before it is looked at. */
export async function openSession(attempt: {
  email: string;
  password: string;
  address: string;
  userAgent: string;
}): Promise<SignIn> {
  const email = attempt.email.trim().toLowerCase();
  const waits = [await countAttempt(addressLimit, attempt.address), await countAttempt(accountLimit, email)];
  const seconds = Math.max(...waits);
  if (seconds > 0) return { status: "wait", seconds };

  const staff = await verifyPassword(database(), email, attempt.password);
  if (!staff) return { status: "wrong" };
  const sessionId = await inTransaction(database(), (tx) =>
    startSession(tx, staff.id, {
      ...{ userAgent: attempt.userAgent, days: SESSION_DAYS },
      ipHash: hashAddress(attempt.address),
    }),
  );
  await forgiveAttempt(accountLimit, email, true);
  await forgiveAttempt(addressLimit, attempt.address, false);
  return { status: "open", staffId: staff.id, sessionId };
}
