import { diffArrays } from "diff";

export interface ListChange<Item> {
  kind: "same" | "added" | "removed";
  item: Item;
}

const isEqual = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);

/** What changed from one list to another, item by item; an item that changed its place is removed and added. */
export function diffList<Item>(before: Item[], after: Item[]): ListChange<Item>[] {
  return diffArrays(before, after, { comparator: isEqual }).flatMap(({ added, removed, value }) =>
    value.map((item) => ({
      kind: added ? ("added" as const) : removed ? ("removed" as const) : ("same" as const),
      item,
    })),
  );
}
