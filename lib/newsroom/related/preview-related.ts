import {
  addWords,
  COPY_LIKENESS,
  keywordsOf,
  likeness,
  newWordList,
  WordComparison,
} from "@/lib/engines/text-index/text-index";
import type { Tx } from "@/lib/platform/db/database";
import { freshness, isTooOld } from "./closeness";
import { readCounts } from "./count-words";
import { findNear } from "./near/find-near";
import { type PublicText, readWords } from "./story-words";

const REASONS = 3;

export interface RelatedPreview {
  /** Public stories that say nearly the same in the same words, the likest first; likeness is from 0.4 to 1 */
  copies: { storyId: string; likeness: number }[];
  /** Best first, with the words that both have */
  close: { storyId: string; score: number; words: string[] }[];
}

/**
 * What a text would be related to, and what it repeats, if it were published as it is; `isPublic` tells that the story's words
 * are counted already. Writes nothing.
 */
export async function previewRelated(
  tx: Pick<Tx, "$queryRaw">,
  text: PublicText,
  most: number,
  isPublic: boolean,
): Promise<RelatedPreview> {
  const story = readWords(text);
  const list = newWordList(story.lang);
  addWords(list, story.vector, story.words);
  const counts = await readCounts(tx, list, isPublic);
  const keywords = keywordsOf(story.vector, counts).filter(({ hash }) => counts.isShared(hash));
  const { known } = await findNear(tx, [story], [keywords]);
  known.delete(story.storyId);
  const others = [...known.values()].map((other) => ({ other, alike: likeness(story.sketch, other.sketch) }));
  const preview: RelatedPreview = { copies: [], close: [] };
  preview.copies = others
    .filter(({ alike }) => alike >= COPY_LIKENESS)
    .sort((a, b) => b.alike - a.alike)
    .map(({ other, alike }) => ({ storyId: other.storyId, likeness: alike }));
  new WordComparison(counts, [story.vector]).against(story.vector, (closeness, reasons) => {
    const wordOf = (hash: number) => list.words.get(hash)?.word ?? [];
    preview.close = others
      .filter(({ other, alike }) => alike < COPY_LIKENESS && !isTooOld(story, other))
      .map(({ other }) => ({ other, score: closeness(other.vector) * freshness(story, other) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, most)
      .map(({ other, score }) => ({
        storyId: other.storyId,
        score,
        words: reasons(other.vector, REASONS).flatMap(wordOf),
      }));
  });
  return preview;
}
