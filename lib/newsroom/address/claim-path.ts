import type { Tx } from "@/lib/platform/db/database";
import type { CacheTag } from "../cache-tags";
import { addressTag } from "../cache-tags";
import { Refusal } from "../refusal";

/**
 * Gives a story an address: the one that it leaves becomes an alias to the story itself, so one hop always suffices.
 * Refuses `address-taken` where another story or a hand-made redirect has it. Returns the cache tags of addresses that changed.
 */
export async function claimPath(tx: Tx, storyId: string, from: string | null, to: string): Promise<CacheTag[]> {
  if (from === to) return [];
  // Two stories that ask at once for an address which neither has: the second one waits, and then sees the first.
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${to}, 5))`;
  const holder = await tx.story.findUnique({ where: { path: to }, select: { id: true } });
  const alias = await tx.urlAlias.findUnique({ where: { path: to } });
  if ((holder && holder.id !== storyId) || (alias && alias.storyId !== storyId)) {
    throw new Refusal("address-taken", `The address ${to} belongs to another story.`, [
      { path: "slug", message: "is taken on that day" },
    ]);
  }
  if (alias) await tx.urlAlias.delete({ where: { path: to } });
  if (from) await tx.urlAlias.create({ data: { path: from, storyId, code: 301, kind: "auto" } });
  return [from, to].flatMap((path) => (path ? [addressTag(path)] : []));
}
