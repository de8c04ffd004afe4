export type StaffRole = "administrator" | "editor" | "reporter";

/** Whoever acts: a person of the staff, or the portal itself by the clock or an import. */
export type Actor =
  /** `sessionId` is the sign-in through which a person acts; leases are bound to it. `ipHash` tells from where, to the audit log alone. */
  | { kind: "staff"; id: string; role: StaffRole; sessionId?: string; ipHash?: string }
  | { kind: "clock" }
  | { kind: "import" };

export const clockActor: Actor = { kind: "clock" };
export const importActor: Actor = { kind: "import" };

export function actorStaffId(actor: Actor): string | null {
  return actor.kind === "staff" ? actor.id : null;
}
