import { randomUUID } from "node:crypto";
import type { StaffActor } from "@/lib/newsroom/access/actor";
import type { StaffRole } from "@/lib/newsroom/access/roles";
import type { Tx } from "@/lib/platform/db/database";

/** Somebody of the staff with an account, as the actor of verbs. */
export async function aMember(tx: Tx, role: StaffRole, name = `A ${role}`): Promise<StaffActor> {
  const { id } = await tx.staff.create({ data: { email: `${randomUUID()}@example.org`, name, role } });
  return { kind: "staff", id, role };
}

/** Somebody of the staff who is an author in bylines. */
export async function aMemberWhoWrites(
  tx: Tx,
  role: StaffRole,
  name: string,
): Promise<StaffActor & { authorId: string }> {
  const { id: authorId } = await tx.author.create({ data: { slug: randomUUID(), name, sortName: name } });
  const member = await aMember(tx, role, name);
  await tx.staff.update({ where: { id: member.id }, data: { authorId } });
  return { ...member, authorId };
}
