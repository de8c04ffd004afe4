import type { Tx } from "@/lib/platform/db/database";
import type { StoryKind } from "@/prisma/generated/enums";
import { halfLife } from "./closeness";
import type { IndexedStory } from "./index-words";
import { unpackSketch, unpackVector, type VectorRows } from "./packed-vector";

/** Stories nearest in time that are looked at for each word, before and after. */
const BEFORE = 150;
const AFTER = 75;
/** Stories that are compared by all their words. */
const COMPARED = 80;
/** Years are told in days: older ones are not news to anybody, unless they explain. */
const OLDEST = { days: 730, evergreen: 36_500 };

export interface Neighbour {
  storyId: string;
  kind: StoryKind;
  publishedAt: Date;
  vector: VectorRows;
  sketch: Int32Array;
}

/** For each story those that share its most telling words and are nearest in time, 80 at most. */
export async function findNeighbours(tx: Tx, stories: IndexedStory[]): Promise<Neighbour[][]> {
  const sought = stories.flatMap(({ keywords, rarities }, place) =>
    keywords.flatMap(({ hash, weight }) => (rarities.has(hash) ? [{ place, hash, weight }] : [])),
  );
  if (sought.length === 0) return stories.map(() => []);
  const found = await tx.$queryRaw<{ place: number; id: string }[]>`
    select place, story_id::text as id from (
      select q.place, k.story_id, row_number() over (partition by q.place order by sum(q.weight * k.weight)
        / (1 + abs(extract(epoch from k.published_at - s.published_at)) / 86400 / s.half_life) desc) as rank
      from unnest(${sought.map((row) => row.place)}::int[], ${sought.map((row) => row.hash)}::int[],
        ${sought.map((row) => row.weight)}::real[]) as q (place, word, weight)
      join unnest(${stories.map((_, place) => place)}::int[], ${stories.map((story) => story.storyId)}::uuid[],
        ${stories.map((story) => story.publishedAt)}::timestamptz[],
        ${stories.map((story) => halfLife[story.kind])}::real[]) as s (place, id, published_at, half_life) using (place)
      cross join lateral (
        (select story_id, published_at, weight from story_keyword
         where word = q.word and published_at <= s.published_at order by published_at desc limit ${BEFORE})
        union all
        (select story_id, published_at, weight from story_keyword
         where word = q.word and published_at > s.published_at order by published_at limit ${AFTER})) k
      where k.story_id <> s.id
      group by q.place, k.story_id, k.published_at, s.published_at, s.half_life) ranked
    where rank <= ${COMPARED}`;
  const known = await readNeighbours(tx, [...new Set(found.map((row) => row.id))]);
  const lists: Neighbour[][] = stories.map(() => []);
  for (const { place, id } of found) {
    const story = stories[place];
    const neighbour = known.get(id);
    if (story && neighbour && !isTooOld(story, neighbour)) lists[place]?.push(neighbour);
  }
  return lists;
}

function isTooOld(a: { kind: StoryKind; publishedAt: Date }, b: { kind: StoryKind; publishedAt: Date }): boolean {
  const days = Math.abs(a.publishedAt.getTime() - b.publishedAt.getTime()) / 86_400_000;
  return days > (a.kind === "explainer" || b.kind === "explainer" ? OLDEST.evergreen : OLDEST.days);
}

async function readNeighbours(tx: Tx, ids: string[]): Promise<Map<string, Neighbour>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.storyWords.findMany({ where: { storyId: { in: ids } } });
  return new Map(
    rows.map(({ storyId, kind, publishedAt, vector, sketch }) => [
      storyId,
      { storyId, kind, publishedAt, vector: unpackVector(vector), sketch: unpackSketch(sketch) },
    ]),
  );
}
