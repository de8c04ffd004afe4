import type { Byline } from "../../../author/byline";
import type { VersionContent } from "../version-content";
import { type BlockDiff, diffBlocks } from "./diff-blocks";
import { diffList, type ListChange } from "./diff-list";
import { diffText, type TextChange } from "./diff-text";

const textFields = [
  "headline",
  "shortHeadline",
  "socialHeadline",
  "seoTitle",
  "standfirst",
  "location",
  "leadCaption",
  "sponsor",
  "rating",
] as const;

type TextField = (typeof textFields)[number];

export interface VersionDiff {
  /** The fields whose words differ */
  texts: { field: TextField; text: TextChange[] }[];
  /** Media ids of the lead picture before and after; null where it is the same */
  lead: { before: string | null; after: string | null } | null;
  /** Topic ids, the primary one first; null where nothing changed */
  topics: ListChange<string>[] | null;
  bylines: ListChange<Byline>[] | null;
  blocks: BlockDiff[];
}

/** What changed from one version of a story to another, word by word and block by block in the order of the newer one. */
export function diffVersions(before: VersionContent, after: VersionContent, lang: string): VersionDiff {
  const texts = textFields
    .map((field) => ({ field, old: String(before[field] ?? ""), now: String(after[field] ?? "") }))
    .filter(({ old, now }) => old !== now)
    .map(({ field, old, now }) => ({ field, text: diffText(old, now, lang) }));
  const isSameLead = before.leadMediaId === after.leadMediaId;
  return {
    texts,
    lead: isSameLead ? null : { before: before.leadMediaId, after: after.leadMediaId },
    topics: changed(diffList(before.topicIds, after.topicIds)),
    bylines: changed(diffList(before.bylines, after.bylines)),
    blocks: diffBlocks(before.body.blocks, after.body.blocks, lang),
  };
}

/** Whether two versions say the same. */
export function isSameVersion({ texts, lead, topics, bylines, blocks }: VersionDiff): boolean {
  const isSameBody = blocks.every(({ change, isMoved }) => change === "same" && !isMoved);
  return texts.length === 0 && !lead && !topics && !bylines && isSameBody;
}

const changed = <Item>(list: ListChange<Item>[]) => (list.some(({ kind }) => kind !== "same") ? list : null);
