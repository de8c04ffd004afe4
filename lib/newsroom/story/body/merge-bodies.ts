import { dequal } from "dequal/lite";
import type { Block, StoryBody } from "./body";

export interface BlockConflict {
  id: string;
  /** What each side has; null where it deleted the block */
  left: Block | null;
  right: Block | null;
}

interface Merged {
  body: StoryBody;
  conflicts: BlockConflict[];
}

// PostgreSQL gives a document's keys back in another order than it got them.
const same = (a: Block | undefined, b: Block | undefined) => dequal(a, b);
const byId = (body: StoryBody) => new Map(body.blocks.map((block) => [block.id, block]));

/**
 * Merges two texts that grew from one base, block by block. A block that one side changed takes that change; one that both
 * changed differently is a conflict, and stands in the result as the left side has it (or the right side, where the left deleted it).
 */
export function mergeBodies(base: StoryBody, left: StoryBody, right: StoryBody): Merged {
  const [before, ours, theirs] = [byId(base), byId(left), byId(right)];
  const conflicts: BlockConflict[] = [];
  const chosen = new Map<string, Block | null>();
  for (const id of new Set([...ours.keys(), ...theirs.keys(), ...before.keys()])) {
    const [old, mine, other] = [before.get(id), ours.get(id), theirs.get(id)];
    if (same(mine, other) || same(other, old)) chosen.set(id, mine ?? null);
    else if (same(mine, old)) chosen.set(id, other ?? null);
    else {
      conflicts.push({ id, left: mine ?? null, right: other ?? null });
      chosen.set(id, mine ?? other ?? null);
    }
  }
  const order = mergeOrder(ids(base), ids(left), ids(right));
  const blocks = order.flatMap((id) => chosen.get(id) ?? []);
  return { body: { schema: 1, blocks }, conflicts };
}

const ids = (body: StoryBody) => body.blocks.map((block) => block.id);

/** The left side's order when it moved something, else the right side's; what only the other side has follows its neighbour there. */
function mergeOrder(base: string[], left: string[], right: string[]): string[] {
  const kept = (list: string[], other: string[]) => list.filter((id) => other.includes(id));
  const isMoved = kept(left, base).join() !== kept(base, left).join();
  const [main, side] = isMoved ? [left, right] : [right, left];
  const order = [...main];
  side.forEach((id, index) => {
    if (order.includes(id)) return;
    const previous = side.slice(0, index).findLast((before) => order.includes(before));
    order.splice(previous === undefined ? 0 : order.indexOf(previous) + 1, 0, id);
  });
  return order;
}
