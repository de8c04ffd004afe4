import type { Tx } from "@/lib/platform/db/database";

/** The number of a story's next version; the story must be locked. */
export async function nextVersionNumber(tx: Tx, storyId: string): Promise<number> {
  const last = await tx.storyVersion.aggregate({ where: { storyId }, _max: { n: true } });
  return (last._max.n ?? 0) + 1;
}
