import { addWords, newWordList, unpackSketch, unpackVector } from "@/lib/engines/text-index/text-index";
import type { Tx } from "@/lib/platform/db/database";
import { touch } from "../../touch";
import { relate } from "../relate";
import type { ComparedStory } from "../story-words";

/** Stories that are related in one transaction. */
export const BLOCK = 4_000;
/** Public stories of the same time that may be met for each of them, before fewer are taken at once. */
const CROWD = 4;

interface Waiting {
  id: string;
  lang: string;
  words: string;
  publishedAt: Date;
}

/**
 * Relates stories that were imported, many at once in the order of time, by the counts of words that hold with all of them.
 * Two processes never take the same. `most` bounds the time that this process is busy with nothing else; `since` takes only
 * stories that have waited since then or longer. Returns how many were related; 0 where none waits.
 */
export async function relateWaiting(tx: Tx, most = BLOCK, since: Date | null = null): Promise<number> {
  const waiting = await takeWaiting(tx, most, since);
  const [first] = waiting;
  if (!first) return 0;
  const words = new Map(waiting.map((row) => [row.id, row.words]));
  const list = newWordList(first.lang);
  const stories: ComparedStory[] = [];
  for (const row of await tx.storyWords.findMany({ where: { storyId: { in: [...words.keys()] } } })) {
    const vector = unpackVector(row.vector);
    addWords(list, vector, words.get(row.storyId)?.split(" ") ?? []);
    stories.push({ ...row, vector, sketch: unpackSketch(row.sketch) });
  }
  await touch(tx, await relate(tx, stories, list));
  await tx.relatedWaiting.deleteMany({ where: { storyId: { in: [...words.keys()] } } });
  return waiting.length;
}

async function takeWaiting(tx: Tx, most: number, since: Date | null): Promise<Waiting[]> {
  const rows = await tx.$queryRaw<Waiting[]>`
    select story_id::text as id, lang, words, published_at as "publishedAt" from related_waiting
    where since <= coalesce(${since}::timestamptz, 'infinity') and lang = (
      select lang from related_waiting where since <= coalesce(${since}::timestamptz, 'infinity') order by lang limit 1)
    order by published_at limit ${most} for update skip locked`;
  let taken = rows;
  while (taken.length > 1 && (await isCrowded(tx, taken))) taken = taken.slice(0, Math.ceil(taken.length / 4));
  return taken;
}

async function isCrowded(tx: Tx, rows: Waiting[]): Promise<boolean> {
  const [from, until] = [rows[0]?.publishedAt, rows.at(-1)?.publishedAt];
  const most = Math.max(rows.length * CROWD, BLOCK);
  const [found] = await tx.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from (
      select from story_search where lang = ${rows[0]?.lang ?? ""} and published_at between ${from} and ${until}
      limit ${most + 1}) as met`;
  return (found?.count ?? 0) > most;
}
