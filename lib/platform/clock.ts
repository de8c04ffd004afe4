import type { Tx } from "./db/database";

/** The time that decides what is public: the database's, never this machine's. */
export async function databaseNow(tx: Pick<Tx, "$queryRaw">): Promise<Date> {
  const [row] = await tx.$queryRaw<{ now: Date }[]>`select newsroom_now() as now`;
  if (!row) throw new Error("newsroom_now() gave no row");
  return row.now;
}
