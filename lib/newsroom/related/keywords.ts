import type { Tx } from "@/lib/platform/db/database";
import type { WordCounts } from "./count-words";
import type { ReadStory } from "./story-words";

/** A word that tells much about a story, with its weight times its rarity. */
export interface Keyword {
  hash: number;
  weight: number;
}

const KEYWORDS = 48;
/** While a language has fewer stories, words that two of them share are not yet among the rarest of either: all are kept. */
const FEW_STORIES = 500;

/** The words by which a story is found and finds others, the most telling first. */
export function keywordsOf({ vector: { hashes, weights } }: Pick<ReadStory, "vector">, counts: WordCounts): Keyword[] {
  const most = counts.stories < FEW_STORIES ? hashes.length : KEYWORDS;
  const all = Array.from(hashes, (hash, at) => ({ hash, weight: (weights[at] as number) * counts.rarityOf(hash) }));
  return all.sort((a, b) => b.weight - a.weight).slice(0, most);
}

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
