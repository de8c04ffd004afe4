import type { Tx } from "@/lib/platform/db/database";
import type { StoryKind } from "@/prisma/generated/enums";
import { rarity } from "./closeness";
import { packSketch, packVector, unpackVector, type WordWeights } from "./packed-vector";
import { sketchOf } from "./sketch";
import { languageHash, storyVector } from "./story-vector";

/** What is read of a story that is public now. */
export interface PublicText {
  storyId: string;
  lang: string;
  kind: StoryKind;
  publishedAt: Date;
  headline: string;
  standfirst: string;
  plainText: string;
}

export interface IndexedStory {
  storyId: string;
  lang: string;
  kind: StoryKind;
  publishedAt: Date;
  weights: WordWeights;
  words: Map<number, string>;
  sketch: Int32Array;
  /** Of its words that other stories have too */
  rarities: Map<number, number>;
  /** Its most telling words with weight times rarity, by which others find it */
  keywords: { hash: number; weight: number }[];
}

const KEYWORDS = 48;

/** Writes the words of stories that were not public before, and counts them in the vocabulary. */
export async function indexWords(tx: Tx, stories: PublicText[]): Promise<IndexedStory[]> {
  const read = stories.map(({ storyId, lang, kind, publishedAt, headline, standfirst, plainText }) => {
    const text = [standfirst, plainText].filter(Boolean).join("\n");
    const sketch = sketchOf(`${headline}\n${text}`);
    return { storyId, lang, kind, publishedAt, ...storyVector(lang, headline, text), sketch };
  });
  const counts = await countWords(tx, read);
  const indexed = read.map((story) => ({ ...story, ...telling(story, counts) }));
  await tx.storyWords.createMany({
    data: indexed.map(({ storyId, lang, kind, publishedAt, weights, sketch }) => ({
      storyId,
      langHash: languageHash(lang),
      kind,
      publishedAt,
      vector: packVector(weights),
      sketch: packSketch(sketch),
    })),
  });
  await writeKeywords(tx, indexed);
  return indexed;
}

function telling(story: { lang: string; weights: WordWeights }, counts: Map<number, number>) {
  const stories = counts.get(languageHash(story.lang)) ?? 1;
  const rarities = new Map<number, number>();
  const ranked: { hash: number; weight: number }[] = [];
  for (const [hash, weight] of story.weights) {
    const withWord = counts.get(hash) ?? 1;
    const rare = rarity(stories, withWord);
    if (withWord > 1) rarities.set(hash, rare);
    ranked.push({ hash, weight: weight * rare });
  }
  const keywords = ranked.sort((a, b) => b.weight - a.weight).slice(0, KEYWORDS);
  return { rarities, keywords };
}

/** How many stories have each word now, these included. In the order of the hashes, so that two publications cannot lock each other out. */
async function countWords(
  tx: Tx,
  stories: { lang: string; words: Map<number, string> }[],
): Promise<Map<number, number>> {
  const found = new Map<number, { lang: string; word: string; stories: number }>();
  for (const { lang, words } of stories) {
    for (const [hash, word] of [...words, [languageHash(lang), ""] as const]) {
      const known = found.get(hash);
      if (known) known.stories++;
      else found.set(hash, { lang, word, stories: 1 });
    }
  }
  const rows = [...found].sort(([a], [b]) => a - b);
  const counted = await tx.$queryRaw<{ hash: number; stories: number }[]>`
    insert into vocabulary (hash, lang, word, stories)
    select * from unnest(${rows.map(([hash]) => hash)}::int[], ${rows.map(([, row]) => row.lang)}::text[],
      ${rows.map(([, row]) => row.word)}::text[], ${rows.map(([, row]) => row.stories)}::int[])
    on conflict (hash) do update set stories = vocabulary.stories + excluded.stories
    returning hash, stories`;
  return new Map(counted.map(({ hash, stories: count }) => [hash, count]));
}

async function writeKeywords(tx: Tx, stories: IndexedStory[]): Promise<void> {
  const rows = stories.flatMap(({ storyId, publishedAt, keywords }) =>
    keywords.map(({ hash, weight }) => ({ storyId, publishedAt, hash, weight })),
  );
  await tx.$executeRaw`
    insert into story_keyword (word, published_at, story_id, weight)
    select * from unnest(${rows.map((row) => row.hash)}::int[], ${rows.map((row) => row.publishedAt)}::timestamptz[],
      ${rows.map((row) => row.storyId)}::uuid[], ${rows.map((row) => row.weight)}::real[])`;
}

/** The opposite of indexWords, for a story that is not public any more; false where it had no words here. */
export async function forgetWords(tx: Tx, storyId: string): Promise<boolean> {
  const row = await tx.storyWords.findUnique({ where: { storyId } });
  if (!row) return false;
  const hashes = [...unpackVector(row.vector).hashes, row.langHash];
  await tx.$executeRaw`
    with held as (select hash from vocabulary where hash = any(${hashes}::int[]) order by hash for update)
    update vocabulary v set stories = v.stories - 1 from held where v.hash = held.hash`;
  await tx.storyKeyword.deleteMany({ where: { storyId } });
  await tx.storyWords.deleteMany({ where: { storyId } });
  await tx.storyCopy.deleteMany({ where: { OR: [{ storyId }, { copyId: storyId }] } });
  return true;
}
