import { z } from "zod";
import { databaseNow } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../access/actor";
import { permit } from "../access/permit";
import { audit } from "../audit";
import { parseInput } from "../input/parse-input";
import { expectAnotherAdministrator } from "./expect-another-administrator";
import { findStaff } from "./find-staff";

export const staffIdSchema = z.object({ staffId: z.uuid() });

/** Closes an account and ends its sessions at once; what the person wrote stays. Refuses `wrong-state` for the last administrator. */
export async function disableStaff(tx: Tx, actor: Actor, input: z.input<typeof staffIdSchema>): Promise<void> {
  const { staffId } = parseInput(staffIdSchema, input);
  permit(actor, "account.close");
  await findStaff(tx, staffId);
  await expectAnotherAdministrator(tx, staffId);
  const now = await databaseNow(tx);
  await tx.staff.update({ where: { id: staffId }, data: { disabledAt: now } });
  await tx.staffSession.updateMany({ where: { staffId, revokedAt: null }, data: { revokedAt: now } });
  await audit(tx, actor, { action: "staff.disable", detail: { staffId } });
}
