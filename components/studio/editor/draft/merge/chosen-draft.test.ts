import { expect, it } from "vitest";
import type { Block } from "@/lib/newsroom/story/body/body";
import type { MergedDrafts } from "@/lib/newsroom/story/version/merge-drafts";
import type { DraftFields } from "../draft-fields";
import { canBeBoth, chosenDraft, type Side } from "./chosen-draft";

const paragraph = (id: string, text: string): Block => ({ id, type: "paragraph", text: [{ text }] });
const merged: MergedDrafts<DraftFields> = {
  draft: {
    headline: "Left",
    body: { schema: 1, blocks: [paragraph("a", "one"), paragraph("b", "left"), paragraph("c", "three")] },
  } as DraftFields,
  fields: [{ field: "headline", left: "Left", right: "Right" }],
  blocks: [{ id: "b", left: paragraph("b", "left"), right: paragraph("b", "right") }],
};
const all = (side: Side) =>
  chosenDraft(
    merged,
    new Map([
      ["headline", side],
      ["b", side],
    ] as const),
  );
const words = ({ fields }: ReturnType<typeof chosenDraft>) =>
  fields.body.blocks.map((block) => (block.type === "paragraph" ? block.text[0]?.text : ""));

it("takes the left side, the right side, or both, in their place", () => {
  expect([words(all("left")), all("left").fields.headline]).toEqual([["one", "left", "three"], "Left"]);
  expect([words(all("right")), all("right").fields.headline]).toEqual([["one", "right", "three"], "Right"]);
  expect([words(all("both")), all("both").fields.headline]).toEqual([["one", "left", "right", "three"], "Left Right"]);
});

it("gives the second of both blocks an id of its own", () => {
  const ids = all("both").fields.body.blocks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(4);
  expect(ids.slice(0, 2)).toEqual(["a", "b"]);
});

it("tells whether something of the left side is left out", () => {
  expect(["left", "right", "both"].map((side) => all(side as Side).isLeftDropped)).toEqual([false, true, false]);
});

it("lets a deletion stand against a change", () => {
  const gone = { ...merged, fields: [], blocks: [{ id: "b", left: paragraph("b", "left"), right: null }] };
  expect(canBeBoth(gone.blocks[0] as (typeof gone.blocks)[0])).toBe(false);
  expect(words(chosenDraft(gone, new Map([["b", "right"]])))).toEqual(["one", "three"]);
  expect(words(chosenDraft(gone, new Map([["b", "left"]])))).toEqual(["one", "left", "three"]);
});

it("offers both lines only where they fit into the field", () => {
  expect(canBeBoth({ field: "headline", left: "a".repeat(100), right: "b".repeat(99) })).toBe(true);
  expect(canBeBoth({ field: "headline", left: "a".repeat(100), right: "b".repeat(100) })).toBe(false);
  expect(canBeBoth({ field: "weight", left: 1, right: 2 })).toBe(false);
});
