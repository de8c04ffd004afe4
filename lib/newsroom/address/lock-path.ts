import type { Tx } from "@/lib/platform/db/database";

/** Of those who want an address that nobody has, the second waits, and then sees the first. */
export async function lockPath(tx: Tx, path: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${path}, 5))`;
}
