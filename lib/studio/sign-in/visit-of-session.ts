import "server-only";
import type { AccountOwner, Actor } from "@/lib/newsroom/actor";
import { findSession } from "@/lib/newsroom/staff/find-session";
import { database } from "@/lib/platform/db/database";

interface Identity {
  name: string;
  email: string;
  /** Chosen for the studio; null follows the browser */
  language: string | null;
  sessionId: string;
  owner: AccountOwner;
}

/** Somebody signed in, with the actor that verbs and queries take. */
export interface Visit extends Identity {
  isRestricted: false;
  staffId: string;
  role: (Actor & { kind: "staff" })["role"];
  actor: Actor & { kind: "staff" };
}

/** Somebody signed in with a one-time password, who may change it and sign out: there is no actor and no role. */
export interface RestrictedVisit extends Identity {
  isRestricted: true;
}

/**
 * Who a session stands for at this moment; null if it has ended or the account is closed. The only place where a session becomes an
 * actor, so that every page, address and action is closed to one-time passwords.
 */
export async function visitOfSession(sessionId: string, ipHash?: string): Promise<Visit | RestrictedVisit | null> {
  const found = await findSession(database(), sessionId);
  if (!found) return null;
  const { staffId, role, name, email, language } = found;
  const session = { sessionId: found.sessionId, ipHash };
  const identity = { name, email, language, sessionId, owner: { kind: "account-owner" as const, staffId, ...session } };
  if (found.isPasswordTemporary) return { ...identity, isRestricted: true };
  return { ...identity, isRestricted: false, staffId, role, actor: { kind: "staff", id: staffId, role, ...session } };
}
