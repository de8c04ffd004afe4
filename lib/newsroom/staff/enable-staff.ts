import type { z } from "zod";
import type { Tx } from "@/lib/platform/db/database";
import type { Actor } from "../access/actor";
import { permit } from "../access/permit";
import { audit } from "../audit";
import { parseInput } from "../input/parse-input";
import { staffIdSchema } from "./disable-staff";
import { findStaff } from "./find-staff";

/** Opens a closed account again; its old sessions stay ended. */
export async function enableStaff(tx: Tx, actor: Actor, input: z.input<typeof staffIdSchema>): Promise<void> {
  const { staffId } = parseInput(staffIdSchema, input);
  permit(actor, "account.open");
  await findStaff(tx, staffId);
  await tx.staff.update({ where: { id: staffId }, data: { disabledAt: null } });
  await audit(tx, actor, { action: "staff.enable", detail: { staffId } });
}
