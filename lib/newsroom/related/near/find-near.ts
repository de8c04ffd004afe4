import type { Tx } from "@/lib/platform/db/database";
import type { Keyword } from "../keywords";
import { unpackSketch, unpackVector } from "../packed-vector";
import type { ComparedStory } from "../story-words";
import { CandidateSearch } from "./find-candidates";
import { readPostings } from "./read-postings";

/** For each story the ids of those that may be close, and all that are named so. */
export async function findNear(tx: Tx, stories: ComparedStory[], keywords: Keyword[][]) {
  const times = stories.map((story) => story.publishedAt.getTime());
  const hashes = [...new Set(keywords.flat().map(({ hash }) => hash))];
  const [from, until] = times.reduce(([low, high], time) => [Math.min(low, time), Math.max(high, time)], [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ] as [number, number]);
  const postings = await readPostings(tx, hashes, new Date(from), new Date(until));
  const search = new CandidateSearch(postings);
  const near = stories.map((story, place) => search.near(story, keywords[place] ?? []));
  const known = new Map(stories.map((story) => [story.storyId, story]));
  await readCompared(
    tx,
    [...new Set(near.flat())].filter((id) => !known.has(id)),
    known,
  );
  return { near, known };
}

const ROWS_A_QUESTION = 500;

async function readCompared(tx: Tx, ids: string[], known: Map<string, ComparedStory>): Promise<void> {
  for (let start = 0; start < ids.length; start += ROWS_A_QUESTION) {
    const rows = await tx.storyWords.findMany({
      where: { storyId: { in: ids.slice(start, start + ROWS_A_QUESTION) } },
    });
    for (const { storyId, kind, publishedAt, vector, sketch } of rows) {
      known.set(storyId, {
        storyId,
        kind,
        publishedAt,
        vector: unpackVector(vector),
        sketch: unpackSketch(sketch),
      });
    }
  }
}
