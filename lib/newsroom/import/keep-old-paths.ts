import type { Tx } from "@/lib/platform/db/database";
import { addressTags } from "../address/address-tags";
import type { CacheTag } from "../cache-tags";

/** Lets addresses that stories had elsewhere lead to them; one that a story has here stays that story's. Returns the tags of those that lead again. */
export async function keepOldPaths(
  tx: Tx,
  stories: readonly { storyId: string; paths: readonly string[] }[],
): Promise<CacheTag[]> {
  const wanted = stories.flatMap(({ storyId, paths }) => paths.map((path) => ({ storyId, path })));
  if (wanted.length === 0) return [];
  const where = { path: { in: wanted.map(({ path }) => path) } };
  const pages = await tx.story.findMany({ where, select: { path: true } });
  const aliases = await tx.urlAlias.findMany({ where, select: { path: true } });
  const taken = new Set([...pages, ...aliases].map(({ path }) => path));
  const fresh = wanted.filter(({ path }) => !taken.has(path));
  const data = fresh.map(({ storyId, path }) => ({ path, storyId, code: 301, kind: "import" }));
  await tx.urlAlias.createMany({ data, skipDuplicates: true });
  return addressTags(fresh.map(({ path }) => path));
}
