import { randomUUID } from "node:crypto";
import type { Actor, StaffRole } from "@/lib/newsroom/actor";
import type { Tx } from "@/lib/platform/db/database";

/** Somebody of the staff with an account, as the actor of verbs. */
export async function aMember(tx: Tx, role: StaffRole, name = `A ${role}`): Promise<Actor & { kind: "staff" }> {
  const { id } = await tx.staff.create({ data: { email: `${randomUUID()}@example.org`, name, role } });
  return { kind: "staff", id, role };
}
