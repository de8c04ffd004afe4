import type { Tx } from "@/lib/platform/db/database";
import { type CacheTag, storyTag } from "../cache-tags";
import { daysBetween, freshness } from "./closeness";
import { WordComparison } from "./compare-words";
import { countWords, type WordList } from "./count-words";
import { EdgeLists } from "./edges/edge-lists";
import { type Copy, writeCopies } from "./edges/write-copies";
import { writeEdges } from "./edges/write-edges";
import { CandidateSearch } from "./find-candidates";
import { type Keyword, keywordsOf, writeKeywords } from "./keywords";
import { unpackSketch, unpackVector } from "./packed-vector";
import { readPostings } from "./read-postings";
import { likeness } from "./sketch";
import type { ComparedStory } from "./story-words";

/** Likeness of two sketches from which on one story counts as a copy of the other. */
export const COPY = 0.4;
const REASONS = 3;
/** Days between two stories: older ones are not news to anybody, unless they explain. */
const OLDEST = { days: 730, evergreen: 36_500 };

/**
 * Relates stories of one language that have just become public, or have changed, to those that are close to them, and these
 * back to them; their words must be written, but not counted. Returns the cache tags of all stories whose lists changed where
 * readers see it.
 */
export async function relate(tx: Tx, stories: ComparedStory[], list: WordList): Promise<CacheTag[]> {
  const counts = await countWords(tx, list);
  const keywords = stories.map((story) => keywordsOf(story, counts));
  await writeKeywords(tx, stories, keywords);
  const shared = keywords.map((own) => own.filter(({ hash }) => counts.isShared(hash)));
  const { near, known } = await findNear(tx, stories, shared);
  const comparison = new WordComparison(
    counts,
    stories.map((story) => story.vector),
  );
  const copies: Copy[] = [];
  const edges = new EdgeLists();
  for (const [place, story] of stories.entries()) {
    comparison.against(story.vector, (closeness, reasons) => {
      for (const other of (near[place] ?? []).flatMap((id) => known.get(id) ?? [])) {
        if (isTooOld(story, other)) continue;
        const alike = likeness(story.sketch, other.sketch);
        if (alike >= COPY) copies.push({ storyId: story.storyId, copyId: other.storyId, likeness: alike });
        else {
          const score = closeness(other.vector) * freshness(story, other);
          if (score > 0) edges.relate(story.storyId, other.storyId, score, () => reasons(other.vector, REASONS));
        }
      }
    });
  }
  await writeCopies(tx, copies);
  const fresh = new Set(stories.map((story) => story.storyId));
  const changed = await writeEdges(tx, edges.lists, fresh, (hash) => list.words.get(hash)?.word ?? "");
  return changed.map(storyTag);
}

/** For each story the ids of those that may be close, and all that are named so. */
async function findNear(tx: Tx, stories: ComparedStory[], keywords: Keyword[][]) {
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

function isTooOld(a: ComparedStory, b: ComparedStory): boolean {
  return daysBetween(a, b) > (a.kind === "explainer" || b.kind === "explainer" ? OLDEST.evergreen : OLDEST.days);
}
