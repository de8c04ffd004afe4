import type { Tx } from "@/lib/platform/db/database";
import { firstRole } from "../access/roles";
import { Refusal } from "../refusal";

/**
 * Locks the administrators that can sign in until the transaction ends, so that two cannot remove each other.
 * Refuses `wrong-state` where the one named is the last.
 */
export async function expectAnotherAdministrator(tx: Tx, staffId: string): Promise<void> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select id from staff where role = ${firstRole}::staff_role and disabled_at is null order by id for update`;
  if (rows.some((row) => row.id === staffId) && rows.length === 1) {
    throw new Refusal("wrong-state", "This is the last administrator: make another one first.");
  }
}
