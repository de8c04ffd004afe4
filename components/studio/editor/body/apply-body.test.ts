import { getSchema } from "@tiptap/core";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block, StoryBody } from "@/lib/newsroom/story/body/body";
import { applyBody } from "./apply-body";
import { storyExtensions } from "./blocks/story-extensions";
import { bodyToDoc } from "./document/body-to-doc";
import type { DocNode } from "./document/doc-node";
import { docToBody } from "./document/doc-to-body";

const schema = getSchema(storyExtensions());
const paragraph = (id: string, text: string): Block => ({ id, type: "paragraph", text: [{ text }] });
const body = (...blocks: Block[]): StoryBody => ({ schema: 1, blocks });
const stateOf = (from: StoryBody) => EditorState.create({ schema, doc: schema.nodeFromJSON(bodyToDoc(from)) });
const bodyOf = (state: EditorState) => docToBody(state.doc.toJSON() as DocNode, () => "new");

const one = paragraph("a", "one");
const two = paragraph("b", "two");
const three = paragraph("c", "three");

describe("putting a merged text into an open editor", () => {
  const block = fc.tuple(fc.constantFrom(..."abcdefgh"), fc.constantFrom("p", "q", "divider"));
  const anyBody = fc.array(block, { maxLength: 8 }).map((pairs) =>
    body(
      ...[...new Map(pairs)].map(([id, word]): Block => {
        return word === "divider" ? { id, type: "divider" } : paragraph(id, word);
      }),
    ),
  );

  it("shows exactly that text, whatever was there", () => {
    fc.assert(
      fc.property(anyBody, anyBody, (before, after) => {
        const state = stateOf(before);
        const next = state.apply(applyBody(state, after));
        next.doc.check();
        expect(bodyOf(next)).toEqual(after);
      }),
    );
  });

  it("leaves the cursor where it is when others changed, added and deleted around it", () => {
    const state = stateOf(body(one, two, three));
    const inTwo = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 5 + 1 + 2)));
    expect(inTwo.selection.$from.parent.textContent).toBe("two");
    const next = inTwo.apply(applyBody(inTwo, body(paragraph("a", "one, longer"), paragraph("x", "added"), two)));
    expect([next.selection.$from.parent.textContent, next.selection.$from.parentOffset]).toEqual(["two", 2]);
    expect(bodyOf(next)).toEqual(body(paragraph("a", "one, longer"), paragraph("x", "added"), two));
  });

  it("leaves an empty paragraph that somebody is about to fill", () => {
    const blank = schema.node("paragraph", { id: "blank" });
    const state = stateOf(body(one, two));
    const withBlank = state.apply(state.tr.insert(5, blank));
    const next = withBlank.apply(applyBody(withBlank, body(one, paragraph("b", "two, changed"))));
    expect(next.doc.children.map((node) => node.textContent)).toEqual(["one", "", "two, changed"]);
  });

  it("is no step that undo takes back", () => {
    const state = stateOf(body(one));
    expect(applyBody(state, body(two)).getMeta("addToHistory")).toBe(false);
  });
});
