import { z } from "zod";
import { hashPassword } from "@/lib/platform/auth/password";
import type { Tx } from "@/lib/platform/db/database";
import { sentence } from "@/lib/platform/i18n/sentence";
import type { Actor } from "../access/actor";
import { permit } from "../access/permit";
import { audit } from "../audit";
import { parseInput } from "../input/parse-input";
import { Refusal } from "../refusal";
import { oneTimePassword } from "./one-time-password";
import { emailSchema, nameSchema, passwordSchema, roleSchema } from "./staff-schema";

export const createStaffSchema = z.object({
  email: emailSchema,
  name: nameSchema,
  role: roleSchema,
  /** Absent: a random one that its owner changes at the first sign-in */
  password: passwordSchema.optional(),
});

interface StaffCreated {
  staffId: string;
  email: string;
  /** To be told once; only its hash is kept. */
  password: string;
}

/** Opens an account. Refuses `not-permitted`, `invalid-input`, and `in-use` where the e-mail address has an account. */
export async function createStaff(
  tx: Tx,
  actor: Actor,
  input: z.input<typeof createStaffSchema>,
): Promise<StaffCreated> {
  const { email, name, role, password } = parseInput(createStaffSchema, input);
  permit(actor, "account.open");
  if (await tx.staff.findUnique({ where: { email }, select: { id: true } })) {
    throw new Refusal("in-use", sentence`There is an account for ${email} already.`, [
      { path: "email", message: "has an account already" },
    ]);
  }
  const secret = password ?? oneTimePassword();
  const passwordHash = await hashPassword(secret);
  const staff = await tx.staff.create({
    data: { email, name, role, passwordHash, isPasswordTemporary: password === undefined },
  });
  await audit(tx, actor, { action: "staff.create", detail: { staffId: staff.id, role } });
  return { staffId: staff.id, email, password: secret };
}
