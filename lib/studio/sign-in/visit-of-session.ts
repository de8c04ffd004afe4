import "server-only";
import type { AccountOwner, StaffActor } from "@/lib/newsroom/access/actor";
import { may } from "@/lib/newsroom/access/may";
import { type Screen, screens } from "@/lib/newsroom/access/screens";
import type { Verb } from "@/lib/newsroom/access/verbs";
import { findSession } from "@/lib/newsroom/staff/find-session";
import { database } from "@/lib/platform/db/database";

interface Identity {
  name: string;
  email: string;
  /** Chosen for the studio; null follows the browser */
  language: string | null;
  sessionId: string;
  owner: AccountOwner;
  /** The screens that this person may open */
  screens: Screen[];
  may: (verb: Verb) => boolean;
}

/** Somebody signed in, with the actor that verbs and queries take. */
export interface Visit extends Identity {
  isRestricted: false;
  staffId: string;
  role: StaffActor["role"];
  actor: StaffActor;
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
  const { staffId, role, authorId, name, email, language } = found;
  const session = { sessionId: found.sessionId, ipHash };
  const owner: AccountOwner = { kind: "account-owner", staffId, ...session };
  const identity = { name, email, language, sessionId, owner };
  if (found.isPasswordTemporary) return { ...identity, ...rightsOf(owner), isRestricted: true };
  const actor: StaffActor = { kind: "staff", id: staffId, role, authorId, ...session };
  return { ...identity, ...rightsOf(actor), isRestricted: false, staffId, role, actor };
}

const rightsOf = (who: StaffActor | AccountOwner): Pick<Identity, "screens" | "may"> => ({
  screens: screens.filter((screen) => may(who, `screen.${screen}`)),
  may: (verb) => may(who, verb),
});
