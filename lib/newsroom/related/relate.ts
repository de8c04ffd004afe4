import {
  COPY_LIKENESS,
  keywordsOf,
  likeness,
  WordComparison,
  type WordList,
} from "@/lib/engines/text-index/text-index";
import type { Tx } from "@/lib/platform/db/database";
import { type CacheTag, storyTag } from "../cache-tags";
import { type Dated, freshness, isTooOld } from "./closeness";
import { countWords } from "./count-words";
import { EdgeLists } from "./edges/edge-lists";
import { type Copy, writeCopies } from "./edges/write-copies";
import { writeEdges } from "./edges/write-edges";
import { findNear } from "./near/find-near";
import type { ComparedStory } from "./story-words";
import { writeKeywords } from "./write-keywords";

const REASONS = 3;

/**
 * Relates stories of one language that have just become public, or have changed, to those that are close to them, and these
 * back to them; their words must be written, but not counted. Returns the cache tags of all stories whose lists changed where
 * readers see it.
 */
export async function relate(tx: Tx, stories: ComparedStory[], list: WordList): Promise<CacheTag[]> {
  const counts = await countWords(tx, list);
  const keywords = stories.map((story) => keywordsOf(story.vector, counts));
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
        const alike = likeness(story.sketch, other.sketch);
        if (alike >= COPY_LIKENESS) copies.push({ storyId: story.storyId, copyId: other.storyId, likeness: alike });
        else {
          const scores = bothWays(story, other, closeness(other.vector));
          edges.relate(story.storyId, other.storyId, scores, () => reasons(other.vector, REASONS));
        }
      }
    });
  }
  await writeCopies(tx, copies);
  const fresh = new Set(stories.map((story) => story.storyId));
  const changed = await writeEdges(tx, edges.lists, fresh, (hash) => list.words.get(hash)?.word ?? "");
  return changed.map(storyTag);
}

const after = (story: Dated, offered: Dated, closeness: number) =>
  isTooOld(story, offered) ? 0 : closeness * freshness(story, offered);

const bothWays = (a: Dated, b: Dated, closeness: number) => ({
  toB: after(a, b, closeness),
  toA: after(b, a, closeness),
});
