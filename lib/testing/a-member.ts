import { randomUUID } from "node:crypto";
import type { StaffActor } from "@/lib/newsroom/access/actor";
import type { StaffRole } from "@/lib/newsroom/access/roles";
import type { Tx } from "@/lib/platform/db/database";

/** Somebody of the staff with an account, as the actor of verbs. */
export async function aMember(tx: Tx, role: StaffRole, name = `A ${role}`): Promise<StaffActor> {
  const { id } = await tx.staff.create({ data: { email: `${randomUUID()}@example.org`, name, role } });
  return { kind: "staff", id, role };
}
