import { type WordCounts, type WordList, wordCounts } from "@/lib/engines/text-index/text-index";
import type { Tx } from "@/lib/platform/db/database";

/** Adds a list to the vocabulary. In the order of the hashes, so that two publications cannot lock each other out. */
export async function countWords(tx: Tx, { lang, words }: WordList): Promise<WordCounts> {
  const rows = [...words].sort(([a], [b]) => a - b);
  const [counted] = await tx.$queryRaw<Counted[]>`
    with counted as (
      insert into vocabulary (hash, lang, word, stories)
      select hash, ${lang}, word, stories from unnest(${rows.map(([hash]) => hash)}::int[],
        ${rows.map(([, row]) => row.word)}::text[], ${rows.map(([, row]) => row.texts)}::int[]) as u (hash, word, stories)
      on conflict (hash) do update set stories = vocabulary.stories + excluded.stories
      returning hash, stories)
    select string_agg(hash::text, ',') as hashes, string_agg(stories::text, ',') as counts from counted`;
  return countsOf(lang, counted);
}

/** What the vocabulary says of the words of one story: with the story itself, as if it were public, unless it is. */
export async function readCounts(
  tx: Pick<Tx, "$queryRaw">,
  { lang, words }: WordList,
  isPublic: boolean,
): Promise<WordCounts> {
  const [counted] = await tx.$queryRaw<Counted[]>`
    select string_agg(hash::text, ',') as hashes, string_agg((stories + ${isPublic ? 0 : 1}::int)::text, ',') as counts
    from vocabulary where hash = any(${[...words.keys()]}::int[])`;
  return countsOf(lang, counted);
}

interface Counted {
  hashes: string | null;
  counts: string | null;
}

function countsOf(lang: string, counted: Counted | undefined): WordCounts {
  const hashes = counted?.hashes?.split(",") ?? [];
  const counts = counted?.counts?.split(",") ?? [];
  return wordCounts(lang, new Map(hashes.map((hash, index) => [Number(hash), Number(counts[index])])));
}
