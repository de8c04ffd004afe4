import type { Tx } from "@/lib/platform/db/database";
import { type CacheTag, storyTag } from "../cache-tags";
import { closeness, commonWords, freshness, pullOf } from "./closeness";
import { findNeighbours, type Neighbour } from "./find-neighbours";
import { forgetWords, type IndexedStory, indexWords, type PublicText } from "./index-words";
import { likeness } from "./sketch";
import { type Copy, type Edge, KEPT, writeCopies, writeEdges } from "./write-edges";

/** Likeness of two sketches from which on one story counts as a copy of the other. */
export const COPY = 0.4;
const REASONS = 3;

/**
 * Relates stories that have just become public or have changed: to those that are close to them, and these back to them.
 * Returns the cache tags of other stories whose lists changed where readers see it.
 */
export async function indexRelated(tx: Tx, stories: PublicText[]): Promise<CacheTag[]> {
  const indexed = await indexWords(tx, stories);
  const neighbours = await findNeighbours(tx, indexed);
  const copies: Copy[] = [];
  const edges: Edge[] = [];
  for (const [place, story] of indexed.entries()) {
    const near = neighbours[place] ?? [];
    const own = copiesOf(story, near);
    copies.push(...own);
    edges.push(...edgesOf(story, near, new Set(own.map((copy) => copy.copyId))));
  }
  await writeCopies(tx, copies);
  const changed = await writeEdges(tx, edges);
  const fresh = new Set(stories.map((story) => story.storyId));
  return changed.filter((id) => !fresh.has(id)).map(storyTag);
}

function copiesOf(story: IndexedStory, near: Neighbour[]): Copy[] {
  return near
    .map((other) => ({ storyId: story.storyId, copyId: other.storyId, likeness: likeness(story.sketch, other.sketch) }))
    .filter((copy) => copy.likeness >= COPY);
}

/** The closest both ways; for the neighbours any may matter, as their lists may be short. */
function edgesOf(story: IndexedStory, near: Neighbour[], copyIds: Set<string>): Edge[] {
  const pull = pullOf(story.weights, story.rarities);
  const scored = near
    .filter((other) => !copyIds.has(other.storyId))
    .map((other) => ({ other, score: closeness(pull, other.vector) * freshness(story, other) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return scored.flatMap(({ other, score }, place) => {
    const words = () => commonWords(pull, other.vector, REASONS).flatMap((hash) => story.words.get(hash) ?? []);
    const back = { fromId: other.storyId, toId: story.storyId, score, words };
    return place < KEPT ? [{ fromId: story.storyId, toId: other.storyId, score, words }, back] : [back];
  });
}

/** Takes a story out of all related lists. Returns the cache tags of the stories that it was related to. */
export async function unindexRelated(tx: Tx, storyId: string): Promise<CacheTag[]> {
  if (!(await forgetWords(tx, storyId))) return [];
  const neighbours = await tx.relatedEdge.findMany({ where: { toId: storyId }, select: { fromId: true } });
  await tx.relatedEdge.deleteMany({ where: { OR: [{ fromId: storyId }, { toId: storyId }] } });
  return neighbours.map(({ fromId }) => storyTag(fromId));
}
