import type { Tx } from "@/lib/platform/db/database";
import { Refusal } from "../refusal";

/** The account with this id. Refuses `not-found`. */
export async function findStaff(tx: Tx, staffId: string) {
  const staff = await tx.staff.findUnique({ where: { id: staffId } });
  if (!staff) throw new Refusal("not-found", "There is no such account.");
  return staff;
}
