import { Extension } from "@tiptap/core";
import { type EditorState, NodeSelection, Plugin, PluginKey, TextSelection, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { draftLimits } from "../../draft/draft-limits";
import { dispatchStep } from "../insertion/dispatch-step";
import {
  ALT,
  type FieldMatch,
  findMatches,
  type HeadMatch,
  isFieldMatch,
  isHeadMatch,
  type Match,
  NO_HEAD,
  type SearchTerms,
} from "./find-matches";
import { HeadStep, headSteps } from "./head-step";
import { HEAD_FIELDS, type HeadTexts } from "./head-texts";
import { inCaseOf } from "./in-case-of";

interface Search {
  terms: SearchTerms;
  /** The headline and the standfirst, as they are known here */
  head: HeadTexts;
  matches: Match[];
  /** The current match, where it is in a field: the selection is at its block. */
  field: FieldMatch | null;
}

interface Change {
  terms?: SearchTerms | null;
  head?: HeadTexts;
  field?: FieldMatch;
}

const key = new PluginKey<Search | null>("find");

const isSame = (a: Match, b: Match) =>
  a.from === b.from &&
  (isFieldMatch(a) ? isFieldMatch(b) && a.field === b.field && a.start === b.start : a.to === b.to);

function headAfter(tr: Transaction, before: HeadTexts): HeadTexts {
  const steps = headSteps(tr);
  if (steps.length === 0) return before;
  const head = { ...before };
  for (const step of steps) if (head[step.field] === step.before) head[step.field] = step.after;
  return head;
}

function applyTo(tr: Transaction, search: Search | null): Search | null {
  const change: Change = tr.getMeta(key) ?? {};
  const terms = change.terms === undefined ? (search?.terms ?? null) : change.terms;
  if (terms === null) return null;
  const head = change.head ?? headAfter(tr, search?.head ?? NO_HEAD);
  const isFound = search && terms === search.terms && head === search.head && !tr.docChanged;
  const matches = isFound ? search.matches : findMatches(tr.doc, terms, head);
  const isLeft = tr.selectionSet || tr.docChanged || change.terms !== undefined || change.head !== undefined;
  return { terms, head, matches, field: change.field ?? (isLeft ? null : (search?.field ?? null)) };
}

function shown(state: EditorState): DecorationSet | null {
  const matches = matchesIn(state);
  if (matches.length === 0) return null;
  const current = matches[matchState(state).index];
  const inText = matches.filter((match) => !isHeadMatch(match));
  const marks = inText.map((match) => {
    const marked = { class: match === current ? "match current-match" : "match" };
    return isFieldMatch(match)
      ? Decoration.node(match.from, match.to, {
          class: match === current ? "field-match current-match" : "field-match",
        })
      : Decoration.inline(match.from, match.to, marked);
  });
  return DecorationSet.create(state.doc, marks);
}

/** What is searched for above the text, in it and in the fields of its blocks, and where it is. */
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

const matchesIn = (state: EditorState): Match[] => key.getState(state)?.matches ?? [];

/** How many matches there are, and which of them is selected: -1 for none. */
export function matchState(state: EditorState): { count: number; index: number } {
  const { matches, field } = key.getState(state) ?? { matches: [], field: null };
  const { from, to } = state.selection;
  const isCurrent = (match: Match) =>
    field ? isSame(match, field) : !isFieldMatch(match) && match.from === from && match.to === to;
  return { count: matches.length, index: matches.findIndex(isCurrent) };
}

/** The selected match, where it is in a field. */
export const currentField = (state: EditorState): FieldMatch | null => key.getState(state)?.field ?? null;

/** Searches for other terms, or with null no longer. */
export function setTerms({ state, dispatch, isDestroyed }: EditorView, terms: SearchTerms | null): void {
  if (!isDestroyed) dispatch(state.tr.setMeta(key, { terms } satisfies Change));
}

/** Searches the headline and the standfirst as they are now; where nothing changed the selected match stays so. */
export function setHead({ state, dispatch, isDestroyed }: EditorView, head: HeadTexts): void {
  const known = key.getState(state)?.head;
  if (isDestroyed || !known || HEAD_FIELDS.every((field) => known[field] === head[field])) return;
  dispatch(state.tr.setMeta(key, { head } satisfies Change));
}

/** The matches above the text, and the selected one where it is there. */
export function headState(state: EditorState): { matches: HeadMatch[]; current: HeadMatch | null } {
  const matches = matchesIn(state).filter(isHeadMatch);
  const field = currentField(state);
  return { matches, current: matches.find((match) => field !== null && isSame(match, field)) ?? null };
}

/** Selects the first match that begins at or after a place, and in a field at or after an offset; the first of all where there is none. */
export function selectFrom(view: EditorView, pos: number, offset = 0): void {
  const matches = matchesIn(view.state);
  const isAfter = (match: Match) =>
    match.from > pos || (match.from === pos && (!isFieldMatch(match) || match.start >= offset));
  select(view, matches.find(isAfter) ?? matches[0]);
}

/** Selects the match after the selected one, or after the selection; the first one at the end. */
export function selectNext(view: EditorView): void {
  const { index, count } = matchState(view.state);
  if (index < 0) selectFrom(view, view.state.selection.to);
  else select(view, matchesIn(view.state)[(index + 1) % count]);
}

/** Selects the match before the selection, or the last one. */
export function selectPrevious(view: EditorView): void {
  const matches = matchesIn(view.state);
  const { index } = matchState(view.state);
  const { from } = view.state.selection;
  select(view, (index < 0 ? matches.findLast(({ to }) => to <= from) : matches[index - 1]) ?? matches.at(-1));
}

function select({ state, dispatch }: EditorView, match: Match | undefined): void {
  if (!match) return;
  const { tr } = state;
  if (isFieldMatch(match)) tr.setMeta(key, { field: match } satisfies Change);
  if (isHeadMatch(match)) {
    dispatch(tr);
    return;
  }
  if (isFieldMatch(match)) {
    const $inside = tr.doc.resolve(match.from + 1);
    const isAtom = tr.doc.nodeAt(match.from)?.isAtom;
    tr.setSelection(isAtom ? NodeSelection.create(tr.doc, match.from) : TextSelection.near($inside));
  } else tr.setSelection(TextSelection.create(tr.doc, match.from, match.to));
  dispatch(tr.scrollIntoView());
}

/** Replaces one match; false where it is not the story's own, or its field would be too long. */
function replace(tr: Transaction, match: Match, text: string, head: HeadTexts): boolean {
  const within = (before: string, { start, words }: FieldMatch) =>
    before.slice(0, start) + text + before.slice(start + words.length);
  if (!isFieldMatch(match)) tr.insertText(text, match.from, match.to);
  else if (isHeadMatch(match)) {
    const before = headAfter(tr, head)[match.field];
    const after = within(before, match);
    if (after.length > draftLimits[match.field]) return false;
    tr.step(new HeadStep(match.field, before, after));
  } else if (match.field === ALT) return false;
  else {
    const before = String(tr.doc.nodeAt(match.from)?.attrs[match.field] ?? "");
    tr.setNodeAttribute(match.from, match.field, within(before, match));
  }
  return true;
}

/** The words for a match: with its capitals, unless case was searched for. */
function wordsFor(match: Match, { text, isCaseKept }: SearchTerms, replacement: string, lang: string): string {
  return isCaseKept ? replacement : inCaseOf(match.words, text, replacement, lang);
}

/** Replaces the selected match and selects the next one; where none is selected it only does that. */
export function replaceMatch(view: EditorView, text: string, lang: string): void {
  const search = key.getState(view.state);
  const { index } = matchState(view.state);
  const match = search?.matches[index];
  if (!search || !match) {
    selectFrom(view, view.state.selection.from);
    return;
  }
  const words = wordsFor(match, search.terms, text, lang);
  const { tr } = view.state;
  if (replace(tr, match, words, search.head)) dispatchStep(view, tr);
  const isAfter = (other: Match) => {
    if (!isFieldMatch(match)) return other.from >= match.from + words.length;
    const isInField = isFieldMatch(other) && other.from === match.from && other.field === match.field;
    return other.from > match.from || (isInField && other.start >= match.start + words.length);
  };
  const matches = matchesIn(view.state);
  select(view, matches.find(isAfter) ?? matches[0]);
}

/** Replaces all matches, which undo takes back at once; returns how many were replaced. */
export function replaceAllMatches(view: EditorView, text: string, lang: string): number {
  const search = key.getState(view.state);
  const { tr } = view.state;
  const replaced = (search?.matches ?? [])
    .toReversed()
    .filter((match) => search && replace(tr, match, wordsFor(match, search.terms, text, lang), search.head));
  if (replaced.length > 0) dispatchStep(view, tr);
  return replaced.length;
}
