import type { Tx } from "@/lib/platform/db/database";

/** Lets the section filter of search find a story in the section that it moved to. */
export async function refileInSearch(tx: Tx, storyId: string, from: string, to: string): Promise<void> {
  await tx.$executeRaw`
    update story_search
    set document = ts_delete(document, ${`s:${from}`}) || array_to_tsvector(array[${`s:${to}`}])
    where story_id = ${storyId}::uuid`;
}
