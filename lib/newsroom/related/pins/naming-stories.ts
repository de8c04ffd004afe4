import type { Tx } from "@/lib/platform/db/database";
import { type CacheTag, storyTag } from "../../cache-tags";

/** The cache tags of stories whose related lists name a story because editors put it there: pinned, or in one package or series. */
export async function namingStories(tx: Tx, storyId: string): Promise<CacheTag[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select story_id::text as id from story_pin where other_id = ${storyId}::uuid and position is not null
    union
    select o.story_id::text from storyline_part own join storyline_part o using (storyline_id)
    where own.story_id = ${storyId}::uuid and o.story_id <> ${storyId}::uuid`;
  return rows.map(({ id }) => storyTag(id));
}
