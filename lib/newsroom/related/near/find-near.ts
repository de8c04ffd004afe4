import { CandidateSearch, type Keyword, unpackSketch, unpackVector } from "@/lib/engines/text-index/text-index";
import type { Tx } from "@/lib/platform/db/database";
import { PackedArray } from "@/lib/platform/db/packed-array";
import type { StoryKind } from "@/prisma/generated/enums";
import { halfLife } from "../closeness";
import type { ComparedStory } from "../story-words";
import { postingTime, readPostings } from "./read-postings";

/** For each story the ids of those that may be close, and all that are named so. */
export async function findNear(tx: Pick<Tx, "$queryRaw">, stories: ComparedStory[], keywords: Keyword[][]) {
  const times = stories.map((story) => story.publishedAt.getTime());
  const hashes = [...new Set(keywords.flat().map(({ hash }) => hash))];
  const [from, until] = times.reduce(([low, high], time) => [Math.min(low, time), Math.max(high, time)], [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ] as [number, number]);
  const postings = await readPostings(tx, hashes, new Date(from), new Date(until));
  const search = new CandidateSearch(postings);
  const near = stories.map((story, place) => search.near(dated(story), keywords[place] ?? []));
  const known = new Map(stories.map((story) => [story.storyId, story]));
  await readCompared(
    tx,
    [...new Set(near.flat())].filter((id) => !known.has(id)),
    known,
  );
  return { near, known };
}

const DAY = 86_400_000_000;

const dated = ({ storyId, kind, publishedAt }: ComparedStory) => ({
  id: storyId,
  time: postingTime(publishedAt),
  halfLife: halfLife[kind] * DAY,
});

const ROWS_A_QUESTION = 500;

interface Packed {
  ids: string[] | null;
  kinds: StoryKind[] | null;
  times: Date[] | null;
  vectors: string | null;
  sketches: string | null;
}

async function readCompared(
  tx: Pick<Tx, "$queryRaw">,
  ids: string[],
  known: Map<string, ComparedStory>,
): Promise<void> {
  for (let start = 0; start < ids.length; start += ROWS_A_QUESTION) {
    const some = ids.slice(start, start + ROWS_A_QUESTION);
    const [row] = await tx.$queryRaw<Packed[]>`
      select array_agg(story_id::text) as ids, array_agg(kind::text) as kinds, array_agg(published_at) as times,
        encode(array_send(array_agg(vector)), 'hex') as vectors, encode(array_send(array_agg(sketch)), 'hex') as sketches
      from story_words where story_id = any(${some}::uuid[])`;
    const vectors = new PackedArray(row?.vectors ?? null).elements();
    const sketches = new PackedArray(row?.sketches ?? null).elements();
    row?.ids?.forEach((storyId, at) => {
      known.set(storyId, {
        storyId,
        kind: row.kinds?.[at] as StoryKind,
        publishedAt: new Date(row.times?.[at] as Date),
        vector: unpackVector(vectors[at] as Buffer),
        sketch: unpackSketch(sketches[at] as Buffer),
      });
    });
  }
}
