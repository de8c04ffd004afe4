import "server-only";
import type { WordGroup } from "@/lib/engines/text-index/text-index";
import type { PublicHit } from "../../db/public-search";
import type { QueryParts } from "../query/query-parts";
import type { WordCounts } from "../query/word-counts";
import { askIndex, type IndexResult, MAX_COUNTED, type Scope } from "./ask-index";
import { foldCopies } from "./fold-copies";
import { nearQuestions } from "./near-questions";

/** Fewer matches than this are followed by stories that are near. */
const MIN_RESULTS = 10;

interface Asked {
  parts: QueryParts;
  groups: WordGroup[];
  counts: WordCounts;
  /** Groups that no story has */
  unknown: ReadonlySet<WordGroup>;
  /** Whether dates decide the order, so that what lacks a word stays behind what has all */
  isByDate: boolean;
}

/**
 * The stories that were found and, where they are few, others that are near. A story that lacks one word may come before one that has all of them
 * scattered: its rank falls with the rarity of the word. `exact` counts the stories down to the last one with all words.
 */
export async function withNear(
  scope: Scope,
  found: IndexResult,
  { parts, groups, counts, unknown, isByDate }: Asked,
): Promise<{ hits: PublicHit[]; exact: number; isPartial: boolean }> {
  const matching = new Set(found.hits.map(({ id }) => id));
  let { hits, isPartial } = found;
  for (const step of nearQuestions(parts, groups, counts, unknown)) {
    if (hits.length >= MIN_RESULTS || isPartial) break;
    const known = new Set(hits.map(({ id }) => id));
    const ranked: PublicHit[] = [];
    for (const { question, weight } of step) {
      const asked = await askIndex(scope, question);
      for (const hit of asked.hits) {
        if (!known.has(hit.id)) ranked.push({ ...hit, rank: hit.rank * weight });
        known.add(hit.id);
      }
      isPartial ||= asked.isPartial;
    }
    const isTogether = step.length > 1 && !isByDate;
    hits = isTogether ? byRank([...hits, ...ranked]) : [...hits, ...byRank(ranked)];
  }
  const listed = hits.slice(0, MAX_COUNTED);
  const upToLast = listed.slice(0, listed.findLastIndex(({ id }) => matching.has(id)) + 1);
  const exact = (await foldCopies(upToLast)).length;
  return { hits: await foldCopies(listed), exact, isPartial };
}

const byRank = (hits: PublicHit[]) => [...hits].sort((a, b) => b.rank - a.rank);
