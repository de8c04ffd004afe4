import { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../access/actor";
import { permit } from "../access/permit";
import { firstRole } from "../access/roles";
import { audit } from "../audit";
import { parseInput } from "../input/parse-input";
import { expectAnotherAdministrator } from "./expect-another-administrator";
import { findStaff } from "./find-staff";
import { roleSchema } from "./staff-schema";

export const changeRoleSchema = z.object({ staffId: z.uuid(), role: roleSchema });

/** Gives an account another role; it holds from the person's next click. Refuses `wrong-state` for the last administrator. */
export async function changeRole(tx: Tx, actor: Actor, input: z.input<typeof changeRoleSchema>): Promise<void> {
  const { staffId, role } = parseInput(changeRoleSchema, input);
  permit(actor, "account.changeRole");
  const staff = await findStaff(tx, staffId);
  if (role !== firstRole) await expectAnotherAdministrator(tx, staffId);
  await tx.staff.update({ where: { id: staffId }, data: { role } });
  await audit(tx, actor, { action: "staff.role", detail: { staffId, from: staff.role, to: role } });
}
