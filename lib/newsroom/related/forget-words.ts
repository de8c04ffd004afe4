import { unpackVector } from "@/lib/engines/text-index/text-index";
import type { Tx } from "@/lib/platform/db/database";

/** Takes the words of a story that is not public any more out of the counts; false where it had none here. */
export async function forgetWords(tx: Tx, storyId: string): Promise<boolean> {
  // First, for it waits while the story is being related.
  const { count: waiting } = await tx.relatedWaiting.deleteMany({ where: { storyId } });
  const row = await tx.storyWords.findUnique({ where: { storyId } });
  if (!row) return false;
  const hashes = [...unpackVector(row.vector).hashes, row.langHash];
  if (waiting === 0) {
    await tx.$executeRaw`
      with held as (select hash from vocabulary where hash = any(${hashes}::int[]) order by hash for update)
      update vocabulary v set stories = v.stories - 1 from held where v.hash = held.hash`;
    // A word that no story has must not be completed or taken for a correction; the empty word counts the stories.
    await tx.$executeRaw`delete from vocabulary where hash = any(${hashes}::int[]) and stories <= 0 and word <> ''`;
    await tx.$executeRaw`
      delete from story_keyword
      where word = any(${hashes}::int[]) and published_at = ${row.publishedAt} and story_id = ${storyId}::uuid`;
  }
  await tx.storyWords.deleteMany({ where: { storyId } });
  await tx.storyCopy.deleteMany({ where: { OR: [{ storyId }, { copyId: storyId }] } });
  return true;
}
