import "server-only";
import { startSession } from "@/lib/newsroom/staff/start-session";
import { verifyPassword } from "@/lib/newsroom/staff/verify-password";
import { hashAddress } from "@/lib/platform/auth/hash-address";
import { deviceCookie, type KnownDevice } from "@/lib/platform/auth/known-device";
import { SESSION_DAYS } from "@/lib/platform/auth/session-days";
import { database } from "@/lib/platform/db/database";
import { inTransaction } from "@/lib/platform/db/in-transaction";
import { countSignIn, forgiveSignIn } from "./sign-in-budgets";

type SignIn =
  | { status: "open"; staffId: string; sessionId: string; deviceCookie: string }
  | { status: "wrong" }
  | { status: "wait"; seconds: number };

export interface SignInCaller {
  /** See networkOf */
  network: string;
  device: KnownDevice | null;
  userAgent: string;
}

/** Checks an e-mail address and a password and begins a session; every attempt counts before it is looked at. */
export async function openSession(email: string, password: string, caller: SignInCaller): Promise<SignIn> {
  const attempt = { ...caller, email: email.trim().toLowerCase() };
  const seconds = await countSignIn(attempt);
  if (seconds > 0) return { status: "wait", seconds };

  const staff = await verifyPassword(database(), attempt.email, password);
  if (!staff) return { status: "wrong" };
  const { userAgent, network, device } = caller;
  const session = { userAgent, days: SESSION_DAYS, ipHash: hashAddress(network) };
  const sessionId = await inTransaction(database(), (tx) => startSession(tx, staff.id, session));
  await forgiveSignIn(attempt);
  return { status: "open", staffId: staff.id, sessionId, deviceCookie: await deviceCookie(device, attempt.email) };
}
