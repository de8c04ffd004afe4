import { isPassword } from "@/lib/platform/auth/password";
import type { Tx } from "@/lib/platform/db/database";

/** The account that an e-mail address and password open, or null: wrong, unknown and closed take the same time. */
export async function verifyPassword(
  tx: Pick<Tx, "staff">,
  email: string,
  password: string,
): Promise<{ id: string } | null> {
  // PostgreSQL stores no NUL, so no account has one.
  const staff = email.includes("\0")
    ? null
    : await tx.staff.findUnique({ where: { email: email.trim().toLowerCase() } });
  const isRight = await isPassword(password, staff?.passwordHash ?? null);
  return isRight && staff && !staff.disabledAt ? { id: staff.id } : null;
}
