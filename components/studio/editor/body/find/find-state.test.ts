import { getSchema } from "@tiptap/core";
import { history, undo } from "@tiptap/pm/history";
import { EditorState } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { expect, test } from "vitest";
import type { StoryBody } from "@/lib/newsroom/story/body/body";
import { storyExtensions } from "../blocks/story-extensions";
import { bodyToDoc } from "../document/body-to-doc";
import { findMatches } from "./find-matches";
import {
  FindState,
  matchState,
  replaceAllMatches,
  replaceMatch,
  selectFrom,
  selectPrevious,
  setTerms,
} from "./find-state";

const schema = getSchema(storyExtensions());
const paragraph = (id: string, ...text: { text: string; marks?: { type: "strong" }[] }[]) =>
  ({ id, type: "paragraph", text }) as const;

const body: StoryBody = {
  schema: 1,
  blocks: [
    paragraph("a", { text: "The ferry, the " }, { text: "Fer", marks: [{ type: "strong" }] }, { text: "ry’s crew." }),
    { id: "b", type: "list", ordered: false, items: [[{ text: "ferryman" }], [{ text: "a\nferry" }]] },
    { id: "c", type: "table", header: [], rows: [[[{ text: "ferry" }], [{ text: "boat" }]]] },
  ],
};

/** As much of a view as the search needs. */
function aView(): EditorView {
  const { addProseMirrorPlugins } = FindState.config;
  const found = addProseMirrorPlugins?.call({} as never) ?? [];
  const doc = schema.nodeFromJSON(bodyToDoc(body));
  const view = {
    state: EditorState.create({ doc, plugins: [history(), ...found] }),
    isDestroyed: false,
    dispatch: (tr: Parameters<EditorView["dispatch"]>[0]) => {
      view.state = view.state.apply(tr);
    },
  };
  return view as unknown as EditorView;
}

const doc = schema.nodeFromJSON(bodyToDoc(body));
const found = (text: string, isCaseKept = false, isWholeWord = false) =>
  findMatches(doc, { text, isCaseKept, isWholeWord }).map(({ from, to }) => doc.textBetween(from, to, "", "\n"));

test.each([
  ["ferry", false, false, ["ferry", "Ferry", "ferry", "ferry", "ferry"]],
  ["ferry", true, false, ["ferry", "ferry", "ferry", "ferry"]],
  ["ferry", false, true, ["ferry", "Ferry", "ferry", "ferry"]],
  ["ferry's", false, false, ["Ferry’s"]],
  ["erry.", false, false, []],
  ["", false, false, []],
  ["[", false, false, []],
])(
  "%j (case %s, whole words %s) is found in paragraphs, lists and tables",
  (text, isCaseKept, isWholeWord, matches) => {
    expect(found(text, isCaseKept, isWholeWord)).toEqual(matches);
  },
);

const terms = { text: "ferry", isCaseKept: false, isWholeWord: true };

test("matches are gone through in both directions, round the end", () => {
  const view = aView();
  setTerms(view, terms);
  const at = () => matchState(view.state).index;
  selectFrom(view, 0);
  expect(matchState(view.state)).toEqual({ count: 4, index: 0 });
  for (const index of [1, 2, 3, 0]) {
    selectFrom(view, view.state.selection.to);
    expect(at()).toBe(index);
  }
  selectPrevious(view);
  expect(at()).toBe(3);
  selectPrevious(view);
  expect(at()).toBe(2);
});

test("one match is replaced, and the next one selected", () => {
  const view = aView();
  setTerms(view, terms);
  replaceMatch(view, "boat");
  expect(matchState(view.state)).toEqual({ count: 4, index: 0 });
  replaceMatch(view, "ferry boat");
  expect(matchState(view.state)).toEqual({ count: 4, index: 1 });
  expect(view.state.doc.textContent).toContain("The ferry boat, the Ferry’s");
});

test("all are replaced in one step of undo, and keep their marks", () => {
  const view = aView();
  const before = view.state.doc;
  setTerms(view, { ...terms, isWholeWord: false });
  expect(replaceAllMatches(view, "ship")).toBe(5);
  expect(view.state.doc.textContent).toBe("The ship, the ship’s crew.shipmanashipshipboat");
  expect(matchState(view.state).count).toBe(0);
  undo(view.state, view.dispatch);
  expect(view.state.doc.eq(before)).toBe(true);
});
