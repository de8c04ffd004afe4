import type { StaffRole } from "./roles";

/** Who acts: a person of the staff, or the portal itself by the clock or an import. */
export type Actor =
  /**
   * `authorId` is the author that the person is in bylines. `sessionId` is the sign-in through which a person acts; leases are bound to
   * it. `ipHash` says from where, for the audit log alone.
   */
  | { kind: "staff"; id: string; role: StaffRole; authorId?: string | null; sessionId?: string; ipHash?: string }
  | { kind: "clock" }
  | { kind: "import" };

export type StaffActor = Actor & { kind: "staff" };

/**
 * Somebody signed in, as the owner of the account and nothing else: who may change the password and end the own sessions. It has no role,
 * so that no right can be read from it, and it is all that a sign-in with a one-time password gives.
 */
export interface AccountOwner {
  kind: "account-owner";
  staffId: string;
  sessionId: string;
  ipHash?: string;
}

/** What the policy distinguishes: the roles of people, and each other kind of actor. */
export type ActorKind = StaffRole | Exclude<(Actor | AccountOwner)["kind"], "staff">;

export const clockActor: Actor = { kind: "clock" };
export const importActor: Actor = { kind: "import" };

export const actorKind = (actor: Actor | AccountOwner): ActorKind => (actor.kind === "staff" ? actor.role : actor.kind);

export function actorStaffId(actor: Actor | AccountOwner): string | null {
  if (actor.kind === "account-owner") return actor.staffId;
  return actor.kind === "staff" ? actor.id : null;
}

/** The author that a person of the staff is in bylines, if any. */
export const actorAuthorId = (actor: Actor | AccountOwner): string | null =>
  actor.kind === "staff" ? (actor.authorId ?? null) : null;
