import { dequal } from "dequal/lite";
import type { StoryBody } from "../body/body";
import { type BlockConflict, mergeBodies } from "../body/merge-bodies";

/** A field that both sides changed in different ways */
export interface FieldConflict<Field extends string = string> {
  field: Field;
  left: unknown;
  right: unknown;
}

export interface MergedDrafts<Draft> {
  /** What neither side contests, and the left side's where both do */
  draft: Draft;
  fields: FieldConflict<keyof Draft & string>[];
  blocks: BlockConflict[];
}

/**
 * Merges two drafts that grew from one: the body block by block, topics one by one, every other field as a whole.
 * What one side changed is taken; what both changed in different ways is a conflict, and stands as the left side has it.
 */
export function mergeDrafts<Draft extends { body: StoryBody; topicIds: string[] }>(
  base: Draft,
  left: Draft,
  right: Draft,
): MergedDrafts<Draft> {
  const { body, conflicts } = mergeBodies(base.body, left.body, right.body);
  const topicIds = mergeSets(base.topicIds, left.topicIds, right.topicIds);
  const draft = { ...left, body, topicIds };
  const fields: FieldConflict<keyof Draft & string>[] = [];
  for (const field of Object.keys(left) as (keyof Draft & string)[]) {
    if (field === "body" || field === "topicIds") continue;
    const [old, mine, other] = [base[field], left[field], right[field]];
    if (dequal(mine, other) || dequal(other, old)) continue;
    if (dequal(mine, old)) draft[field] = other;
    else fields.push({ field, left: mine, right: other });
  }
  return { draft, fields, blocks: conflicts };
}

/** The left side's list without what the right removed and with what it added; the right side's where the left changed nothing. */
function mergeSets(base: string[], left: string[], right: string[]): string[] {
  if (dequal(base, left)) return right;
  const kept = left.filter((id) => right.includes(id) || !base.includes(id));
  return [...kept, ...right.filter((id) => !base.includes(id) && !kept.includes(id))];
}
