import { queryWords, unpackVector } from "@/lib/engines/text-index/text-index";
import type { Tx } from "@/lib/platform/db/database";
import { indexRelated, unindexRelated } from "../related/index-related";
import { type PublicText, readWords } from "../related/story-words";
import { touch } from "../touch";
import { INDEX_FORMAT, indexSearch } from "./index-search";

/**
 * Indexes up to `most` public stories again whose documents are of an earlier format, and relates those again whose words are read in another
 * way now. Two processes never take the same. Returns how many were indexed; 0 where none is left.
 */
export async function reindexSearch(tx: Tx, most: number): Promise<number> {
  const texts = await tx.$queryRaw<PublicText[]>`
    select s.id::text as "storyId", s.lang, s.kind::text as kind, s.first_published_at as "publishedAt",
      v.headline, v.standfirst, v.plain_text as "plainText"
    from story_search w join public_story_row s on s.id = w.story_id join story_version v on v.id = s.live_version_id
    where w.format < ${INDEX_FORMAT} limit ${most} for update of w skip locked`;
  if (texts.length === 0) return 0;
  await indexSearch(tx, texts);
  for (const text of await withOtherWords(tx, texts)) {
    const tags = [...(await unindexRelated(tx, text.storyId)), ...(await indexRelated(tx, text))];
    await touch(tx, tags);
  }
  return texts.length;
}

async function withOtherWords(tx: Tx, texts: PublicText[]): Promise<PublicText[]> {
  const ids = texts.map((text) => text.storyId);
  const waiting = await tx.relatedWaiting.findMany({ where: { storyId: { in: ids } }, select: { storyId: true } });
  const rows = await tx.storyWords.findMany({
    where: { storyId: { in: ids } },
    select: { storyId: true, vector: true },
  });
  const known = new Map(rows.map((row) => [row.storyId, [...unpackVector(row.vector).hashes].sort().join()]));
  for (const { storyId } of waiting) known.delete(storyId);
  return texts.filter((text) => {
    const own = known.get(text.storyId);
    return own !== undefined && own !== [...readWords(text).vector.hashes].sort().join();
  });
}

/** Writes the words of promoted queries as search reads them now. */
export async function rereadPromotions(tx: Tx): Promise<void> {
  for (const { id, query, words } of await tx.searchPromotion.findMany()) {
    const now = queryWords(query);
    if (now !== words) await tx.searchPromotion.update({ where: { id }, data: { words: now } });
  }
}
