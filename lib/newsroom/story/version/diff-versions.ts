import type { Block } from "../body/body";
import { blockText } from "../body/body";
import { diffText, type TextChange } from "./diff-text";
import type { VersionContent } from "./version-content";

export interface BlockDiff {
  id: string;
  type: Block["type"];
  change: "same" | "edited" | "added" | "removed";
  /** Whether the block stands elsewhere among those that both versions have */
  isMoved: boolean;
  text: TextChange[];
  /** Both blocks where more than words differ: another picture, level or kind */
  before?: Block;
  after?: Block;
}

export interface VersionDiff {
  /** Fields that differ, as words: headline, standfirst, location, lead caption and so on */
  fields: { field: keyof VersionContent; text: TextChange[] }[];
  blocks: BlockDiff[];
}

const textFields = [
  "headline",
  "shortHeadline",
  "socialHeadline",
  "seoTitle",
  "standfirst",
  "location",
  "leadCaption",
] as const;
const listFields = ["leadMediaId", "topicIds", "bylines"] as const;

/** What changed from one version of a story to another, word by word and block by block in the order of the newer one. */
export function diffVersions(before: VersionContent, after: VersionContent, lang: string): VersionDiff {
  const texts = textFields
    .filter((field) => (before[field] ?? "") !== (after[field] ?? ""))
    .map((field) => ({ field, text: diffText(before[field] ?? "", after[field] ?? "", lang) }));
  const lists = listFields
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => ({ field, text: diffList(before[field], after[field]) }));
  return { fields: [...texts, ...lists], blocks: diffBlocks(before.body.blocks, after.body.blocks, lang) };
}

function diffList(before: unknown, after: unknown): TextChange[] {
  const entries = (value: unknown) =>
    (Array.isArray(value) ? value : value === null ? [] : [value]).map((entry) => JSON.stringify(entry));
  const [old, now] = [entries(before), entries(after)];
  return [
    ...old.map((text) => ({ kind: now.includes(text) ? ("same" as const) : ("removed" as const), text })),
    ...now.filter((text) => !old.includes(text)).map((text) => ({ kind: "added" as const, text })),
  ];
}

function diffBlocks(before: Block[], after: Block[], lang: string): BlockDiff[] {
  const old = new Map(before.map((block) => [block.id, block]));
  const kept = after.filter((block) => old.has(block.id)).map((block) => block.id);
  const stable = new Set(
    longestCommonRun(
      before.filter((block) => kept.includes(block.id)).map((block) => block.id),
      kept,
    ),
  );
  const diffs = after.map((block) =>
    diffBlock(old.get(block.id), block, lang, old.has(block.id) && !stable.has(block.id)),
  );
  before.forEach((block, index) => {
    if (after.some((other) => other.id === block.id)) return;
    const previous = before.slice(0, index).findLast((other) => diffs.some((diff) => diff.id === other.id));
    const at = previous ? diffs.findIndex((diff) => diff.id === previous.id) + 1 : 0;
    diffs.splice(at, 0, {
      id: block.id,
      type: block.type,
      change: "removed",
      isMoved: false,
      text: diffText(blockText(block), "", lang),
      before: block,
    });
  });
  return diffs;
}

function diffBlock(old: Block | undefined, block: Block, lang: string, isMoved: boolean): BlockDiff {
  const isSame = JSON.stringify(old) === JSON.stringify(block);
  const change = !old ? "added" : isSame ? "same" : "edited";
  const text = diffText(old ? blockText(old) : "", blockText(block), lang);
  const isMoreThanWords = change === "edited" && text.every((part) => part.kind === "same");
  return {
    id: block.id,
    type: block.type,
    change,
    isMoved,
    text,
    ...(isMoreThanWords ? { before: old, after: block } : {}),
  };
}

/** The longest common subsequence of two orders of the same ids: what did not move. */
function longestCommonRun(left: string[], right: string[]): string[] {
  const lengths = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (let row = left.length - 1; row >= 0; row--) {
    for (let column = right.length - 1; column >= 0; column--) {
      const longest =
        left[row] === right[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
      (lengths[row] as number[])[column] = longest;
    }
  }
  const run: string[] = [];
  for (let row = 0, column = 0; row < left.length && column < right.length; ) {
    if (left[row] === right[column]) {
      run.push(left[row] as string);
      row++;
      column++;
    } else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return run;
}
