import type { Block } from "@/lib/newsroom/story/body/body";
import type { BlockConflict } from "@/lib/newsroom/story/body/merge-bodies";
import type { FieldConflict, MergedDrafts } from "@/lib/newsroom/story/version/merge-drafts";
import { blockId } from "../block-id";
import type { DraftFields } from "../draft-fields";
import { draftLimits } from "../draft-limits";

export type Side = "left" | "right" | "both";

/** What was chosen for each contested place, by block id or field name */
export type Chosen = ReadonlyMap<string, Side>;

const limits: Partial<Record<keyof DraftFields, number>> = draftLimits;

/** Whether both sides can stand: two blocks one after the other, two lines that fit together into the field. */
export function canBeBoth(conflict: FieldConflict<keyof DraftFields> | BlockConflict): boolean {
  if ("id" in conflict) return conflict.left !== null && conflict.right !== null;
  const { field, left, right } = conflict;
  if (field === "bylines") return true;
  return typeof left === "string" && typeof right === "string" && `${left} ${right}`.length <= (limits[field] ?? 0);
}

/** The draft that comes of a choice, with whether something of the left side is not in it. */
export function chosenDraft(
  { draft, fields, blocks }: MergedDrafts<DraftFields>,
  chosen: Chosen,
): { fields: DraftFields; isLeftDropped: boolean } {
  const sides = [...fields.map(({ field }) => field), ...blocks.map(({ id }) => id)].map((key) => chosen.get(key));
  const picked = Object.fromEntries(fields.map((conflict) => [conflict.field, fieldOf(conflict, chosen)]));
  const contested = new Map(blocks.map((conflict) => [conflict.id, blocksOf(conflict, chosen.get(conflict.id))]));
  const merged = draft.body.blocks.flatMap((block) => contested.get(block.id) ?? [block]);
  return {
    fields: { ...draft, ...picked, body: { ...draft.body, blocks: merged } },
    isLeftDropped: sides.includes("right"),
  };
}

function fieldOf({ field, left, right }: FieldConflict<keyof DraftFields>, chosen: Chosen): unknown {
  const side = chosen.get(field) ?? "left";
  if (side === "left") return left;
  if (side === "right") return right;
  return Array.isArray(left) && Array.isArray(right) ? [...left, ...right] : `${left} ${right}`;
}

function blocksOf({ left, right }: BlockConflict, side: Side = "left"): Block[] {
  if (side === "both" && left && right) return [left, { ...right, id: blockId() }];
  const block = side === "right" ? right : left;
  return block ? [block] : [];
}
