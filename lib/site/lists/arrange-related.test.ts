import { expect, test } from "vitest";
import { arrangeRelated } from "./arrange-related";

const edge = (toId: string, ...copyIds: string[]) => ({ toId, copyIds });

test("edges come best first and stop at the limit", () => {
  expect(arrangeRelated("me", [], [edge("a"), edge("b"), edge("c")], 2).ids).toEqual(["a", "b"]);
});

test("pins come first in their order and are not told twice", () => {
  const pins = [
    { otherId: "c", position: 2 },
    { otherId: "z", position: 1 },
  ];
  expect(arrangeRelated("me", pins, [edge("a"), edge("c")], 10).ids).toEqual(["z", "c", "a"]);
});

test("hidden stories are left out, and may not fill the list up", () => {
  const { ids, hidden } = arrangeRelated("me", [{ otherId: "a", position: null }], [edge("a"), edge("b")], 10);
  expect(ids).toEqual(["b"]);
  expect(hidden).toContain("a");
});

test("of stories that say the same only the closest is shown", () => {
  expect(arrangeRelated("me", [], [edge("a", "b"), edge("b", "a"), edge("c")], 10).ids).toEqual(["a", "c"]);
});

test("a copy of a copy that is not itself a copy of a shown story stays", () => {
  const edges = [edge("a", "b"), edge("b", "a", "c"), edge("c", "b")];
  expect(arrangeRelated("me", [], edges, 10).ids).toEqual(["a", "c"]);
});

test("a copy of a pinned story is not shown beside it", () => {
  expect(arrangeRelated("me", [{ otherId: "a", position: 1 }], [edge("a", "b"), edge("b", "a")], 10).ids).toEqual([
    "a",
  ]);
});
