import { Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { dispatchStep } from "../insertion/dispatch-step";
import { findMatches, type Match, type SearchTerms } from "./find-matches";

interface Search {
  terms: SearchTerms;
  matches: Match[];
}

const key = new PluginKey<Search | null>("find");

function applyTo(tr: Transaction, search: Search | null): Search | null {
  const terms: SearchTerms | null | undefined = tr.getMeta(key);
  if (terms === null) return null;
  if (terms) return { terms, matches: findMatches(tr.doc, terms) };
  return search && tr.docChanged ? { ...search, matches: findMatches(tr.doc, search.terms) } : search;
}

function shown(state: EditorState): DecorationSet | null {
  const { matches } = key.getState(state) ?? { matches: [] };
  if (matches.length === 0) return null;
  const current = matchState(state).index;
  return DecorationSet.create(
    state.doc,
    matches.map(({ from, to }, index) =>
      Decoration.inline(from, to, { class: index === current ? "match current-match" : "match" }),
    ),
  );
}

/** What is searched for in the text, and where it is. */
export const FindState = Extension.create({
  name: "find",
  addProseMirrorPlugins: () => [
    new Plugin<Search | null>({
      key,
      state: { init: () => null, apply: applyTo },
      props: { decorations: shown },
    }),
  ],
});

/** How many matches there are, and which of them is selected: -1 for none. */
export function matchState(state: EditorState): { count: number; index: number } {
  const { matches } = key.getState(state) ?? { matches: [] };
  const { from, to } = state.selection;
  return { count: matches.length, index: matches.findIndex((match) => match.from === from && match.to === to) };
}

/** Searches for other terms, or with null no longer. */
export function setTerms({ state, dispatch, isDestroyed }: EditorView, terms: SearchTerms | null): void {
  if (!isDestroyed) dispatch(state.tr.setMeta(key, terms));
}

/** Selects the first match that begins at or after a place; the first of all where there is none. */
export function selectFrom({ state, dispatch }: EditorView, pos: number): void {
  const { matches } = key.getState(state) ?? { matches: [] };
  select(dispatch, state, matches.find(({ from }) => from >= pos) ?? matches[0]);
}

/** Selects the match before the selection, or the last one. */
export function selectPrevious({ state, dispatch }: EditorView): void {
  const { matches } = key.getState(state) ?? { matches: [] };
  select(dispatch, state, matches.findLast(({ to }) => to <= state.selection.from) ?? matches.at(-1));
}

function select(dispatch: EditorView["dispatch"], { tr }: EditorState, match: Match | undefined): void {
  if (match) dispatch(tr.setSelection(TextSelection.create(tr.doc, match.from, match.to)).scrollIntoView());
}

/** Replaces the selected match and selects the next one; where none is selected it only does that. */
export function replaceMatch(view: EditorView, text: string): void {
  const { from, to } = view.state.selection;
  const isSelected = matchState(view.state).index >= 0;
  if (isSelected) dispatchStep(view, view.state.tr.insertText(text, from, to));
  selectFrom(view, isSelected ? from + text.length : from);
}

/** Replaces all matches, which undo takes back at once; returns how many there were. */
export function replaceAllMatches(view: EditorView, text: string): number {
  const { matches } = key.getState(view.state) ?? { matches: [] };
  const { tr } = view.state;
  for (const { from, to } of matches.toReversed()) tr.insertText(text, from, to);
  if (matches.length > 0) dispatchStep(view, tr);
  return matches.length;
}
