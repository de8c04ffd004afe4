import { z } from "zod";
import { hashPassword, isPassword } from "@/lib/platform/auth/password";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../actor";
import { audit } from "../audit";
import { Refusal } from "../refusal";
import { parseInput } from "../story/schema";
import { findStaff } from "./find-staff";
import { passwordSchema } from "./staff-schema";

export const changePasswordSchema = z.object({
  current: z.string().max(1_000),
  next: passwordSchema,
  /** The session that stays signed in; all others end. */
  keepSessionId: z.uuid(),
});

/** Changes one's own password. Refuses `invalid-input` where the present one is wrong or the new one is the same. */
export async function changePassword(tx: Tx, actor: Actor, input: z.input<typeof changePasswordSchema>): Promise<void> {
  const { current, next, keepSessionId } = parseInput(changePasswordSchema, input);
  if (actor.kind !== "staff") throw new Refusal("not-permitted", "Only a person has a password.");
  const staff = await findStaff(tx, actor.id);
  if (!(await isPassword(current, staff.passwordHash))) {
    throw new Refusal("invalid-input", "The present password is wrong.", [{ path: "current", message: "is wrong" }]);
  }
  if (current === next) {
    throw new Refusal("invalid-input", "The new password is the present one.", [
      { path: "next", message: "is the present one" },
    ]);
  }
  const passwordHash = await hashPassword(next);
  await tx.staff.update({ where: { id: staff.id }, data: { passwordHash, isPasswordTemporary: false } });
  await tx.staffSession.updateMany({
    where: { staffId: staff.id, revokedAt: null, id: { not: keepSessionId } },
    data: { revokedAt: await databaseNow(tx) },
  });
  await audit(tx, actor, { action: "staff.change-password" });
}
