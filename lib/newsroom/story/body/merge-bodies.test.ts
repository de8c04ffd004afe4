import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block, StoryBody } from "./body";
import { mergeBodies } from "./merge-bodies";

const paragraph = (id: string, text: string): Block => ({ id, type: "paragraph", text: [{ text }] });
const body = (...blocks: Block[]): StoryBody => ({ schema: 1, blocks });
const words = (merged: StoryBody) =>
  merged.blocks.map((block) => (block.type === "paragraph" ? block.text[0]?.text : block.type));

const base = body(paragraph("a", "one"), paragraph("b", "two"), paragraph("c", "three"));

describe("merging two texts", () => {
  it("takes changes of different blocks from both sides without asking", () => {
    const left = body(paragraph("a", "ONE"), paragraph("b", "two"), paragraph("c", "three"));
    const right = body(paragraph("a", "one"), paragraph("b", "two"), paragraph("c", "THREE"));
    const { body: merged, conflicts } = mergeBodies(base, left, right);
    expect(words(merged)).toEqual(["ONE", "two", "THREE"]);
    expect(conflicts).toEqual([]);
  });

  it("asks where both changed one block", () => {
    const left = body(paragraph("a", "left"), paragraph("b", "two"), paragraph("c", "three"));
    const right = body(paragraph("a", "right"), paragraph("b", "two"), paragraph("c", "three"));
    expect(mergeBodies(base, left, right).conflicts).toEqual([
      { id: "a", left: left.blocks[0], right: right.blocks[0] },
    ]);
  });

  it("keeps paragraphs that both sides added, beside their neighbours", () => {
    const left = body(
      paragraph("a", "one"),
      paragraph("x", "new left"),
      paragraph("b", "two"),
      paragraph("c", "three"),
    );
    const right = body(
      paragraph("a", "one"),
      paragraph("b", "two"),
      paragraph("c", "three"),
      paragraph("y", "new right"),
    );
    expect(words(mergeBodies(base, left, right).body)).toEqual(["one", "new left", "two", "three", "new right"]);
  });

  it("deletes what one side deleted and the other left alone, and asks where the other changed it", () => {
    const left = body(paragraph("a", "one"), paragraph("c", "three"));
    expect(words(mergeBodies(base, left, base).body)).toEqual(["one", "three"]);
    const right = body(paragraph("a", "one"), paragraph("b", "TWO"), paragraph("c", "three"));
    const { body: merged, conflicts } = mergeBodies(base, left, right);
    expect(conflicts).toEqual([{ id: "b", left: null, right: right.blocks[1] }]);
    expect(words(merged)).toEqual(["one", "TWO", "three"]);
  });

  it("keeps a move of one side with an edit of the other", () => {
    const left = body(paragraph("c", "three"), paragraph("a", "one"), paragraph("b", "two"));
    const right = body(paragraph("a", "one"), paragraph("b", "TWO"), paragraph("c", "three"));
    expect(words(mergeBodies(base, left, right).body)).toEqual(["three", "one", "TWO"]);
  });

  const text = fc.array(fc.tuple(fc.constantFrom(..."abcdefgh"), fc.constantFrom("p", "q", "r")), { maxLength: 8 });
  const anyBody = text.map((pairs) => body(...[...new Map(pairs)].map(([id, word]) => paragraph(id, word))));

  it("loses no text that a side wrote: it is in the result or in a conflict", () => {
    fc.assert(
      fc.property(anyBody, anyBody, anyBody, (before, left, right) => {
        const { body: merged, conflicts } = mergeBodies(before, left, right);
        const held = JSON.stringify([merged.blocks, conflicts]);
        for (const block of [...left.blocks, ...right.blocks]) {
          const isNew = !before.blocks.some((old) => JSON.stringify(old) === JSON.stringify(block));
          if (isNew) expect(held).toContain(JSON.stringify(block));
        }
      }),
    );
  });

  it("gives one side's text where the other changed nothing", () => {
    fc.assert(
      fc.property(anyBody, anyBody, (before, after) => {
        expect(mergeBodies(before, after, before)).toEqual({ body: after, conflicts: [] });
        expect(mergeBodies(before, before, after)).toEqual({ body: after, conflicts: [] });
      }),
    );
  });
});
