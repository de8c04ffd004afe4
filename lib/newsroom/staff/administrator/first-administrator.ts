import { hashPassword } from "@/lib/platform/auth/password";
import type { Tx } from "@/lib/platform/db/database";
import { clockActor } from "../../access/actor";
import { firstRole } from "../../access/roles";
import { audit } from "../../audit";
import { parseInput } from "../../input/parse-input";
import { oneTimePassword } from "../one-time-password";
import { emailSchema } from "../staff-schema";

/**
 * Makes the first administrator where nobody can administer, with the password given or a random one; a person who has that address
 * already becomes one. Returns what to print once, or null where there is one. Two processes that start at once make one.
 */
export async function ensureFirstAdministrator(
  tx: Tx,
  given: { email?: string; password?: string } = {},
): Promise<{ email: string; password: string } | null> {
  await tx.$executeRaw`lock table staff in share row exclusive mode`;
  const present = await tx.staff.count({ where: { role: firstRole, disabledAt: null } });
  if (present > 0) return null;
  const email = parseInput(emailSchema, given.email ?? "admin@localhost.localdomain");
  const password = given.password ?? oneTimePassword();
  const rights = {
    role: firstRole,
    passwordHash: await hashPassword(password),
    isPasswordTemporary: given.password === undefined,
    disabledAt: null,
  };
  await tx.staff.upsert({ where: { email }, create: { email, name: "Administrator", ...rights }, update: rights });
  await audit(tx, clockActor, { action: "staff.first-administrator", detail: { email } });
  return { email, password };
}
