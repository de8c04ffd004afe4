import type { Keyword } from "@/lib/engines/text-index/text-index";
import type { Tx } from "@/lib/platform/db/database";

/** Writes by which words stories are found; `keywords` are in the order of `stories`. */
export async function writeKeywords(
  tx: Tx,
  stories: { storyId: string; publishedAt: Date }[],
  keywords: Keyword[][],
): Promise<void> {
  const rows = stories.flatMap(({ storyId, publishedAt }, index) =>
    (keywords[index] ?? []).map(({ hash, weight }) => ({ storyId, publishedAt, hash, weight })),
  );
  // In the order of the index, which is then written page by page.
  rows.sort((a, b) => a.hash - b.hash);
  await tx.$executeRaw`
    insert into story_keyword (word, published_at, story_id, weight)
    select * from unnest(${rows.map((row) => row.hash)}::int[], ${rows.map((row) => row.publishedAt)}::timestamptz[],
      ${rows.map((row) => row.storyId)}::uuid[], ${rows.map((row) => row.weight)}::real[])`;
}
