import { z } from "zod";
import { ownPasswordLimit } from "@/lib/platform/auth/own-password-limit";
import { hashPassword, isPassword } from "@/lib/platform/auth/password";
import { countAttempt, forgetAttempts } from "@/lib/platform/auth/rate-limit";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import { sentence } from "@/lib/platform/i18n/sentence";
import type { AccountOwner } from "../access/actor";
import { permit } from "../access/permit";
import { audit } from "../audit";
import { parseInput } from "../input/parse-input";
import { Refusal } from "../refusal";
import { findStaff } from "./find-staff";
import { passwordSchema } from "./staff-schema";

export const changePasswordSchema = z.object({
  current: z.string().max(1_000),
  next: passwordSchema,
});

/** Changes one's own password and ends all other sessions. Refuses `invalid-input` if the present one is wrong or the new one is the same, and `rate-limited` after too many guesses. */
export async function changePassword(
  tx: Tx,
  owner: AccountOwner,
  input: z.input<typeof changePasswordSchema>,
): Promise<void> {
  const { current, next } = parseInput(changePasswordSchema, input);
  permit(owner, "account.changeOwnPassword");
  const wait = await countAttempt(ownPasswordLimit, owner.sessionId);
  if (wait > 0)
    throw new Refusal(
      "rate-limited",
      sentence`Too many attempts. Wait ${Math.ceil(wait / 60)} minutes, then try again.`,
    );
  const staff = await findStaff(tx, owner.staffId);
  if (!(await isPassword(current, staff.passwordHash))) {
    throw new Refusal("invalid-input", "The present password is wrong.", [{ path: "current", message: "is wrong" }]);
  }
  await forgetAttempts(ownPasswordLimit, owner.sessionId);
  if (current === next) {
    throw new Refusal("invalid-input", "The new password is the present one.", [
      { path: "next", message: "is the present one" },
    ]);
  }
  const passwordHash = await hashPassword(next);
  await tx.staff.update({ where: { id: staff.id }, data: { passwordHash, isPasswordTemporary: false } });
  await tx.staffSession.updateMany({
    where: { staffId: staff.id, revokedAt: null, id: { not: owner.sessionId } },
    data: { revokedAt: await databaseNow(tx) },
  });
  await audit(tx, owner, { action: "staff.change-password" });
}
