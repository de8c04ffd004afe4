import type { Tx } from "@/lib/platform/db/database";
import type { CacheTag } from "../../cache-tags";
import { indexNewStories, indexStory, unindexStory } from "../../search/public-index";
import { refileInSearch } from "../../search/refile-in-search";
import type { PublicChange } from "./public-change";
import type { PublicListing } from "./reach";

interface Moved {
  change: PublicChange;
  before: PublicListing | null;
  after: PublicListing | null;
}

/** Brings search and related lists to what readers see of stories after a change. Returns the cache tags of other stories that this changed. */
export async function changeIndex(tx: Tx, results: Moved[], isNew: boolean): Promise<CacheTag[]> {
  const tags: CacheTag[] = [];
  if (isNew) {
    await indexNewStories(
      tx,
      results.flatMap(({ change }) => change.live ?? []),
    );
    return tags;
  }
  for (const { change, before, after } of results) {
    const { live, storyId } = change;
    if (live) tags.push(...(await indexStory(tx, live)));
    else if (live === null) tags.push(...(await unindexStory(tx, storyId)));
    else if (before && after && before.sectionId !== after.sectionId)
      await refileInSearch(tx, storyId, before.sectionId, after.sectionId);
  }
  return tags;
}
