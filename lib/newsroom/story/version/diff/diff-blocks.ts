import { type Block, blockText } from "../../body/body";
import { type BlockFact, blockFacts } from "./block-facts";
import { diffList, type ListChange } from "./diff-list";
import { diffText, type TextChange } from "./diff-text";

export interface BlockDiff {
  id: string;
  change: "same" | "edited" | "added" | "removed";
  /** Whether the block stands elsewhere among those that both versions have */
  isMoved: boolean;
  /** Places in the two documents, counted from 1; null where a document has no such block */
  places: { before: number | null; after: number | null };
  text: TextChange[];
  /** What changed apart from words: kind, level, size, links and other marks; empty where nothing */
  facts: ListChange<BlockFact>[];
  before?: Block;
  after?: Block;
}

/** What changed between two documents, block by block in the order of the newer one; blocks are known by their ids. */
export function diffBlocks(before: Block[], after: Block[], lang: string): BlockDiff[] {
  const old = new Map(before.map((block, index) => [block.id, { block, place: index + 1 }]));
  const isNew = new Set(after.map((block) => block.id));
  const stable = new Set(
    longestCommonRun(
      before.filter(({ id }) => isNew.has(id)).map(({ id }) => id),
      after.filter(({ id }) => old.has(id)).map(({ id }) => id),
    ),
  );
  const diffs = after.map((block, index) => {
    const known = old.get(block.id);
    const diff = diffBlock(known?.block, block, lang);
    const places = { before: known?.place ?? null, after: index + 1 };
    return { ...diff, places, isMoved: known !== undefined && !stable.has(block.id) };
  });
  return withRemoved(diffs, before, isNew, lang);
}

// A removed block stands after the last block before it that is still there.
function withRemoved(diffs: BlockDiff[], before: Block[], isNew: ReadonlySet<string>, lang: string): BlockDiff[] {
  const gone = new Map<string | null, BlockDiff[]>();
  let anchor: string | null = null;
  before.forEach((block, index) => {
    if (isNew.has(block.id)) {
      anchor = block.id;
      return;
    }
    const diff = { ...diffBlock(block, undefined, lang), places: { before: index + 1, after: null }, isMoved: false };
    gone.set(anchor, [...(gone.get(anchor) ?? []), diff]);
  });
  return [...(gone.get(null) ?? []), ...diffs.flatMap((diff) => [diff, ...(gone.get(diff.id) ?? [])])];
}

function diffBlock(before: Block | undefined, after: Block | undefined, lang: string) {
  const isSame = JSON.stringify(before) === JSON.stringify(after);
  const facts = before && after && !isSame ? diffList(blockFacts(before), blockFacts(after)) : [];
  const change = !before ? "added" : !after ? "removed" : isSame ? "same" : "edited";
  return {
    id: (after ?? before)?.id ?? "",
    change: change as BlockDiff["change"],
    text: diffText(before ? blockText(before) : "", after ? blockText(after) : "", lang),
    facts: facts.filter(({ kind }) => kind !== "same"),
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
  };
}

/** The longest common subsequence of two orders of the same ids: what did not move. */
function longestCommonRun(left: string[], right: string[]): string[] {
  const placeIn = new Map(right.map((id, index) => [id, index]));
  // Longest increasing subsequence of the places, by patience sorting: O(n log n).
  const tops: number[] = [];
  const below: (number | undefined)[] = [];
  const places = left.map((id) => placeIn.get(id) ?? 0);
  places.forEach((place, index) => {
    let pile = 0;
    for (let end = tops.length; pile < end; ) {
      const middle = (pile + end) >> 1;
      if ((places[tops[middle] ?? 0] ?? 0) < place) pile = middle + 1;
      else end = middle;
    }
    below[index] = tops[pile - 1];
    tops[pile] = index;
  });
  const run: string[] = [];
  for (let at = tops.at(-1); at !== undefined; at = below[at]) run.unshift(left[at] ?? "");
  return run;
}
