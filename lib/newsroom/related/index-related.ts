import { addWords, newWordList } from "@/lib/engines/text-index/text-index";
import type { Tx } from "@/lib/platform/db/database";
import { type CacheTag, storyTag } from "../cache-tags";
import { forgetWords } from "./forget-words";
import { relate } from "./relate";
import { type PublicText, readWords, writeStoryWords } from "./story-words";

/**
 * Relates a story that has just become public or has changed: to those that are close to it, and these back to it.
 * Returns the cache tags of other stories whose lists changed where readers see it.
 */
export async function indexRelated(tx: Tx, text: PublicText): Promise<CacheTag[]> {
  const story = readWords(text);
  await writeStoryWords(tx, [story]);
  const list = newWordList(story.lang);
  addWords(list, story.vector, story.words);
  return relate(tx, [story], list);
}

/** Takes a story out of all related lists. Returns the cache tags of the stories that it was related to. */
export async function unindexRelated(tx: Tx, storyId: string): Promise<CacheTag[]> {
  if (!(await forgetWords(tx, storyId))) return [];
  const neighbours = await tx.relatedEdge.findMany({ where: { toId: storyId }, select: { fromId: true } });
  await tx.relatedEdge.deleteMany({ where: { OR: [{ fromId: storyId }, { toId: storyId }] } });
  return neighbours.map(({ fromId }) => storyTag(fromId));
}
