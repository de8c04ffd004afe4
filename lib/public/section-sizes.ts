import "server-only";
import { sectionTag, siteTag } from "@/lib/newsroom/cache-tags";
import { databaseClock, taggedCache } from "@/lib/platform/cache/tagged-cache";
import { reader } from "./db/reader";
import { newestFirst } from "./lists/publication-order";

const MAX_AGE_MS = 300_000;
const BYTES_OF_SECTION = 100;
/** With fewer stories a section may soon be empty, so pages that name it are tagged with it. */
export const FEW_STORIES = 3;

const stored = taggedCache<Map<string, number>>("section-sizes", 2, (sizes) => (sizes.size + 1) * BYTES_OF_SECTION);

/** How many public stories sections have in a language, `FEW_STORIES` at most, by section id. */
export async function sectionSizes(ids: readonly string[], lang: string): Promise<ReadonlyMap<string, number>> {
  const sizes = await stored.get(`${lang} ${[...ids].sort().join()}`, MAX_AGE_MS, databaseClock(), async () => {
    const counts = ids.map(async (sectionId): Promise<[string, number]> => {
      const where = { sectionId, lang };
      const rows = await reader().publicStory.findMany({
        where,
        orderBy: newestFirst,
        take: FEW_STORIES,
        select: { id: true },
      });
      return [sectionId, rows.length];
    });
    return { value: new Map(await Promise.all(counts)), tags: [siteTag(), ...ids.map((id) => sectionTag(id, lang))] };
  });
  return sizes ?? new Map();
}
