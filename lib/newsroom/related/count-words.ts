import type { Tx } from "@/lib/platform/db/database";
import { rarity } from "./closeness";
import type { WordVector } from "./packed-vector";
import { languageHash } from "./story-vector";

/** The words of stories of one language, and how many of these stories have each; the empty word counts the stories. */
export interface WordList {
  lang: string;
  words: Map<number, { word: string; stories: number }>;
}

export function newWordList(lang: string): WordList {
  return { lang, words: new Map([[languageHash(lang), { word: "", stories: 0 }]]) };
}

export function addWords(list: WordList, { hashes }: WordVector, words: string[]): void {
  count(list, languageHash(list.lang), "");
  for (let index = 0; index < hashes.length; index++) count(list, hashes[index] as number, words[index] ?? "");
}

function count({ words }: WordList, hash: number, word: string): void {
  const known = words.get(hash);
  if (known) known.stories++;
  else words.set(hash, { word, stories: 1 });
}

/** How rare each word is, and which others have. */
export interface WordCounts {
  /** Stories of the language */
  stories: number;
  rarityOf: (hash: number) => number;
  isShared: (hash: number) => boolean;
}

/** Adds a list to the vocabulary. In the order of the hashes, so that two publications cannot lock each other out. */
export async function countWords(tx: Tx, { lang, words }: WordList): Promise<WordCounts> {
  const rows = [...words].sort(([a], [b]) => a - b);
  const [counted] = await tx.$queryRaw<Counted[]>`
    with counted as (
      insert into vocabulary (hash, lang, word, stories)
      select hash, ${lang}, word, stories from unnest(${rows.map(([hash]) => hash)}::int[],
        ${rows.map(([, row]) => row.word)}::text[], ${rows.map(([, row]) => row.stories)}::int[]) as u (hash, word, stories)
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
  const known = new Map(hashes.map((hash, index) => [Number(hash), Number(counts[index])]));
  const stories = known.get(languageHash(lang)) ?? 1;
  return {
    stories,
    rarityOf: (hash) => rarity(stories, known.get(hash) ?? 1),
    isShared: (hash) => (known.get(hash) ?? 1) > 1,
  };
}
