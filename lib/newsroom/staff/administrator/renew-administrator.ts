import { z } from "zod";
import { hashPassword } from "@/lib/platform/auth/password";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import { sentence } from "@/lib/platform/i18n/sentence";
import type { Actor } from "../../access/actor";
import { permit } from "../../access/permit";
import { firstRole } from "../../access/roles";
import { audit } from "../../audit";
import { parseInput } from "../../input/parse-input";
import { Refusal } from "../../refusal";
import { oneTimePassword } from "../one-time-password";
import { emailSchema } from "../staff-schema";

export const renewAdministratorSchema = z.object({ email: emailSchema });

/**
 * Lets the account with this address administer again, with a new one-time password: whatever its role was, and closed or not. Its sessions
 * end. Refuses `not-found` where there is none, naming the administrators that there are.
 */
export async function renewAdministrator(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof renewAdministratorSchema>,
): Promise<{ email: string; password: string }> {
  const { email } = parseInput(renewAdministratorSchema, input);
  permit(actor, "account.resetPassword");
  const staff = await tx.staff.findUnique({ where: { email } });
  if (!staff) throw new Refusal("not-found", sentence`There is no account for ${email}. ${await administrators(tx)}`);
  const password = oneTimePassword();
  const passwordHash = await hashPassword(password);
  await tx.staff.update({
    where: { id: staff.id },
    data: { role: firstRole, disabledAt: null, passwordHash, isPasswordTemporary: true },
  });
  await tx.staffSession.updateMany({
    where: { staffId: staff.id, revokedAt: null },
    data: { revokedAt: await databaseNow(tx) },
  });
  await audit(tx, actor, { action: "staff.renew-administrator", detail: { staffId: staff.id, from: staff.role } });
  return { email, password };
}

async function administrators(tx: Tx): Promise<string> {
  const found = await tx.staff.findMany({
    where: { role: firstRole, disabledAt: null },
    orderBy: { email: "asc" },
  });
  if (found.length === 0) return "Nobody can administer: the next start makes the first administrator.";
  return `Administrators: ${found.map(({ email }) => email).join(", ")}.`;
}
