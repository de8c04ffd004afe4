import { getSchema } from "@tiptap/core";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import { type Block, blockText } from "@/lib/newsroom/story/body/body";
import { storyExtensions } from "../blocks/story-extensions";
import { bodyToDoc } from "../document/body-to-doc";
import type { DocNode } from "../document/doc-node";
import { docToBody } from "../document/doc-to-body";
import { moveBlocks } from "./move-blocks";

const schema = getSchema(storyExtensions());
const paragraph = (text: string): Block => ({ id: text, type: "paragraph", text: [{ text }] });
const blocks: Block[] = [
  paragraph("one"),
  {
    ...{ id: "list", type: "list", ordered: false },
    items: [
      [{ text: "first" }],
      { text: [{ text: "second" }], lists: [{ ordered: false, items: [[{ text: "inner" }], [{ text: "last" }]] }] },
      [{ text: "third" }],
    ],
  },
  paragraph("two"),
  { id: "line", type: "divider" },
  paragraph("three"),
];

/** The text with everything from one word to another selected, or with the caret after a letter of the word. */
function selecting(first: string, last?: string): EditorState {
  const doc = schema.nodeFromJSON(bodyToDoc({ schema: 1, blocks }));
  const at = (word: string) => {
    let found = 0;
    doc.descendants((node, pos) => {
      if (node.isText && node.text === word) found = pos;
    });
    return found;
  };
  const selection = TextSelection.create(doc, at(first) + 1, last ? at(last) + 1 : undefined);
  return EditorState.create({ doc, selection });
}

const lines = (state: EditorState) =>
  docToBody(state.doc.toJSON() as DocNode, () => "new").blocks.map((block) => blockText(block).trim() || block.type);

function moved(state: EditorState, ...directions: ("up" | "down")[]): EditorState {
  return directions.reduce((now, direction) => {
    const tr = moveBlocks(now, direction);
    return tr ? now.apply(tr) : now;
  }, state);
}

const list = "first\nsecond\ninner\nlast\nthird";

test.each([
  ["two", undefined, ["down"], ["one", list, "divider", "two", "three"]],
  ["two", undefined, ["up", "up"], ["two", "one", list, "divider", "three"]],
  ["two", "three", ["up"], ["one", "two", "divider", "three", list]],
  ["one", undefined, ["up"], ["one", list, "two", "divider", "three"]],
  ["three", undefined, ["down"], ["one", list, "two", "divider", "three"]],
  ["third", undefined, ["up"], ["one", "first\nthird\nsecond\ninner\nlast", "two", "divider", "three"]],
  ["second", undefined, ["up"], ["one", "second\ninner\nlast\nfirst\nthird", "two", "divider", "three"]],
  ["inner", undefined, ["down"], ["one", "first\nsecond\nlast\ninner\nthird", "two", "divider", "three"]],
  ["inner", undefined, ["up"], ["one", list, "two", "divider", "three"]],
  ["first", undefined, ["up"], ["one", list, "two", "divider", "three"]],
  ["first", "third", ["up"], [list, "one", "two", "divider", "three"]],
  ["inner", "last", ["up"], ["one", "second\ninner\nlast\nfirst\nthird", "two", "divider", "three"]],
] as const)("from %s to %s, %j", (first, last, directions, wanted) => {
  const state = selecting(first, last);
  const selected = () => state.doc.textBetween(state.selection.from - 1, state.selection.to, "|");
  const after = moved(state, ...directions);
  expect(lines(after)).toEqual(wanted);
  const { from, to } = after.selection;
  expect(after.doc.textBetween(from - 1, to, "|")).toBe(selected());
});
