import type { z } from "zod";
import { hashPassword } from "@/lib/platform/auth/password";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../access/actor";
import { permit } from "../access/permit";
import { audit } from "../audit";
import { parseInput } from "../input/parse-input";
import { staffIdSchema } from "./disable-staff";
import { findStaff } from "./find-staff";
import { oneTimePassword } from "./one-time-password";

/** Gives an account a new one-time password, to be told once, and ends its sessions. */
export async function resetPassword(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof staffIdSchema>,
): Promise<{ email: string; password: string }> {
  const { staffId } = parseInput(staffIdSchema, input);
  permit(actor, "account.resetPassword");
  const { email } = await findStaff(tx, staffId);
  const password = oneTimePassword();
  const passwordHash = await hashPassword(password);
  await tx.staff.update({ where: { id: staffId }, data: { passwordHash, isPasswordTemporary: true } });
  await tx.staffSession.updateMany({ where: { staffId, revokedAt: null }, data: { revokedAt: await databaseNow(tx) } });
  await audit(tx, actor, { action: "staff.reset-password", detail: { staffId } });
  return { email, password };
}
