import type { Tx } from "@/lib/platform/db/database";
import type { CacheTag } from "./cache-tags";

/** Expires every stored page that carries one of the tags, on all processes, when and only when the transaction commits. */
export async function touch(tx: Tx, tags: Iterable<CacheTag>): Promise<void> {
  const unique = [...new Set(tags)];
  if (unique.length > 0) await tx.$executeRaw`insert into cache_touch (tag) select unnest(${unique}::text[])`;
}
