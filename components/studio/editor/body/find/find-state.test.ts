import { getSchema } from "@tiptap/core";
import { history, redo, undo } from "@tiptap/pm/history";
import { EditorState } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { expect, test } from "vitest";
import type { StoryBody } from "@/lib/newsroom/story/body/body";
import { storyExtensions } from "../blocks/story-extensions";
import { bodyToDoc } from "../document/body-to-doc";
import { findMatches } from "./find-matches";
import {
  currentField,
  FindState,
  headState,
  matchState,
  replaceAllMatches,
  replaceMatch,
  selectFrom,
  selectNext,
  selectPrevious,
  setHead,
  setTerms,
} from "./find-state";

const schema = getSchema(storyExtensions());
const paragraph = (id: string, ...text: { text: string; marks?: { type: "strong" }[] }[]) =>
  ({ id, type: "paragraph", text }) as const;

const ferries: StoryBody = {
  schema: 1,
  blocks: [
    paragraph("a", { text: "The ferry, the " }, { text: "Fer", marks: [{ type: "strong" }] }, { text: "ry’s crew." }),
    { id: "b", type: "list", ordered: false, items: [[{ text: "ferryman" }], [{ text: "a\nferry" }]] },
    { id: "c", type: "table", header: [], rows: [[[{ text: "ferry" }], [{ text: "boat" }]]] },
  ],
};

/** As much of a view as the search needs. */
function aView(body: StoryBody = ferries): EditorView {
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

const doc = schema.nodeFromJSON(bodyToDoc(ferries));
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
    selectNext(view);
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
  replaceMatch(view, "boat", "en");
  expect(matchState(view.state)).toEqual({ count: 4, index: 0 });
  replaceMatch(view, "ferry boat", "en");
  expect(matchState(view.state)).toEqual({ count: 4, index: 1 });
  expect(view.state.doc.textContent).toContain("The ferry boat, the Ferry’s");
});

test("all are replaced in one step of undo, and keep their marks", () => {
  const view = aView();
  const before = view.state.doc;
  setTerms(view, { ...terms, isWholeWord: false });
  expect(replaceAllMatches(view, "ship", "en")).toBe(5);
  expect(view.state.doc.textContent).toBe("The ship, the Ship’s crew.shipmanashipshipboat");
  expect(matchState(view.state).count).toBe(0);
  undo(view.state, view.dispatch);
  expect(view.state.doc.eq(before)).toBe(true);
});

const withFields: StoryBody = {
  schema: 1,
  blocks: [
    paragraph("a", { text: "The ferry." }),
    { id: "b", type: "picture", mediaId: "m", caption: "Ferry and ferry", size: "text" },
    { id: "c", type: "quote", text: [{ text: "No ferry." }], attribution: "A ferryman" },
    { id: "d", type: "factbox", title: "FERRY", items: [[{ text: "A ferry." }]] },
    { id: "e", type: "table", caption: "Ferry fares", header: [], rows: [[[{ text: "ferry" }]]] },
  ],
};
const alts = new Map([["m", "A ferry in fog"]]);

test("captions, alternative texts, attributions, titles and cells are searched in the order of the text", () => {
  const view = aView(withFields);
  setTerms(view, { text: "ferry", isCaseKept: false, isWholeWord: false, alts });
  selectFrom(view, 0);
  const gone = Array.from({ length: 10 }, () => {
    const field = currentField(view.state);
    const { from, to } = view.state.selection;
    const words = field ? `${field.field} ${field.start}` : view.state.doc.textBetween(from, to);
    selectNext(view);
    return words;
  });
  expect(gone).toEqual([
    "ferry",
    "caption 0",
    "caption 10",
    "alt 2",
    "attribution 2",
    "ferry",
    "title 0",
    "ferry",
    "caption 0",
    "ferry",
  ]);
  expect(matchState(view.state)).toEqual({ count: 10, index: 0 });
  selectPrevious(view);
  selectPrevious(view);
  expect(currentField(view.state)).toMatchObject({ field: "caption", start: 0, words: "Ferry" });
});

const fieldsOf = ({ state }: EditorView) => {
  const found: string[] = [];
  state.doc.descendants(({ attrs }) => {
    found.push(...[attrs.caption, attrs.attribution, attrs.title].filter(Boolean).map(String));
  });
  return found;
};

test("words in fields are replaced with their capitals, in one step of undo; alternative texts are the library's", () => {
  const view = aView(withFields);
  const before = view.state.doc;
  setTerms(view, { text: "ferry", isCaseKept: false, isWholeWord: false, alts });
  expect(replaceAllMatches(view, "boat", "en")).toBe(9);
  expect(fieldsOf(view)).toEqual(["Boat and boat", "A boatman", "BOAT", "Boat fares"]);
  undo(view.state, view.dispatch);
  expect(view.state.doc.eq(before)).toBe(true);
});

test("one field after the other is replaced", () => {
  const view = aView(withFields);
  setTerms(view, { text: "ferry", isCaseKept: false, isWholeWord: false, alts });
  selectFrom(view, 0);
  for (const _ of [1, 2]) replaceMatch(view, "ferry boat", "en");
  expect(currentField(view.state)).toMatchObject({ field: "caption", start: 15 });
  // The alternative text is passed over.
  for (const _ of [1, 2, 3]) replaceMatch(view, "ferry boat", "en");
  expect(fieldsOf(view)).toEqual(["Ferry boat and ferry boat", "A ferry boatman", "FERRY", "Ferry fares"]);
});

const above = { headline: "Ferry, ferry", standfirst: "The ferry" };

test("the headline and the standfirst come before the text", () => {
  const view = aView();
  setTerms(view, terms);
  setHead(view, above);
  selectFrom(view, 0);
  expect(matchState(view.state)).toEqual({ count: 7, index: 3 });
  selectPrevious(view);
  expect(headState(view.state).current).toMatchObject({ field: "standfirst", start: 4 });
  selectPrevious(view);
  expect(headState(view.state).current).toMatchObject({ field: "headline", start: 7 });
  // The same texts leave the selected match; after others it is the one that is selected in the text.
  setHead(view, { ...above });
  expect(matchState(view.state).index).toBe(1);
  setHead(view, { ...above, standfirst: "No boat" });
  expect(matchState(view.state)).toEqual({ count: 6, index: 2 });
  selectFrom(view, -2, 1);
  expect(matchState(view.state).index).toBe(1);
});

test("what is replaced above the text is one step of undo with what is replaced in it", () => {
  const view = aView();
  const before = view.state.doc;
  setTerms(view, terms);
  setHead(view, above);
  selectFrom(view, -2);
  replaceMatch(view, "boat", "en");
  expect(headState(view.state)).toMatchObject({
    matches: [{ start: 6 }, { field: "standfirst" }],
    current: { start: 6 },
  });
  expect(replaceAllMatches(view, "ship", "en")).toBe(6);
  expect(headState(view.state).matches).toEqual([]);
  undo(view.state, view.dispatch);
  expect(headState(view.state).matches).toHaveLength(2);
  expect(view.state.doc.eq(before)).toBe(true);
  undo(view.state, view.dispatch);
  expect(headState(view.state).matches).toHaveLength(3);
  redo(view.state, view.dispatch);
  expect(headState(view.state).matches).toHaveLength(2);
});

test("a match above the text is left as it is where its replacement would not fit", () => {
  const view = aView();
  setTerms(view, { text: "ferry", isCaseKept: false, isWholeWord: true });
  setHead(view, { headline: `ferry ${"x".repeat(194)}`, standfirst: "The ferry" });
  expect(replaceAllMatches(view, "catamaran", "en")).toBe(5);
  expect(headState(view.state).matches.map(({ field }) => field)).toEqual(["headline"]);
});
