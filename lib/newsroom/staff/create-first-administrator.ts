import type { Tx } from "@/lib/platform/db/database";
import { clockActor } from "../actor";
import { audit } from "../audit";

/**
 * Makes an administrator of a newsroom that has none, and returns whether it did. A person who
 * has that address already becomes one. Two processes that start at once make one administrator.
 */
export async function createFirstAdministrator(
  tx: Tx,
  person: { email: string; passwordHash: string },
): Promise<boolean> {
  await tx.$executeRaw`lock table staff in share row exclusive mode`;
  const present = await tx.staff.count({ where: { role: "administrator", disabledAt: null } });
  if (present > 0) return false;
  const email = person.email.toLowerCase();
  const rights = { role: "administrator" as const, passwordHash: person.passwordHash, disabledAt: null };
  await tx.staff.upsert({ where: { email }, create: { email, name: "Administrator", ...rights }, update: rights });
  await audit(tx, clockActor, { action: "staff.first-administrator", detail: { email } });
  return true;
}
