import "server-only";
import { database } from "@/lib/platform/db/database";

/** A function from the ids of accounts to their names; "the portal" for what nobody of the staff did. */
export async function staffNamesById(ids: (string | null)[]): Promise<(id: string | null) => string> {
  const known = [...new Set(ids.filter((id) => id !== null))];
  const rows =
    known.length > 0
      ? await database().staff.findMany({ where: { id: { in: known } }, select: { id: true, name: true } })
      : [];
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (id) => (id === null ? "the portal" : (names.get(id) ?? "somebody who left"));
}
