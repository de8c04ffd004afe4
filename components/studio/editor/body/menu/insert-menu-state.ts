import { Extension } from "@tiptap/core";
import { isHistoryTransaction } from "@tiptap/pm/history";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { isEmptyParagraph } from "../insertion/insertion-gap";

interface OpenMenu {
  /** Where the line begins in which its words are typed */
  start: number;
  /** Whether they follow a slash, which opened it */
  hasSlash: boolean;
}

const key = new PluginKey<OpenMenu | null>("insertMenu");

/** The paragraph of the story with the caret at its end. */
function currentLine({ selection: { $from, empty } }: EditorState) {
  const isLine = empty && $from.depth === 1 && $from.parent.type.name === "paragraph";
  return isLine && $from.pos === $from.end() ? $from : null;
}

/** The words of a line that filter an open menu; null where they are none, so that it closes. */
function queryIn(state: EditorState, menu: OpenMenu): string | null {
  const $line = currentLine(state);
  if (!$line || $line.start() !== menu.start) return null;
  const text = $line.parent.textBetween(0, $line.parent.content.size, "", "\n");
  const found = (menu.hasSlash ? /^\/(?!\s)([^/\n]*)$/ : /^(?!\s)([^/\n]*)$/).exec(text);
  return found ? (found[1] ?? "") : null;
}

/** Whether this change is a slash that somebody typed on an empty line. */
function isSlashTyped(tr: Transaction, before: EditorState, after: EditorState): boolean {
  const isTyping =
    tr.docChanged &&
    !isHistoryTransaction(tr) &&
    !tr.getMeta("paste") &&
    !tr.getMeta("uiEvent") &&
    tr.getMeta("addToHistory") !== false;
  const $before = before.selection.$from;
  const wasEmpty = $before.depth === 1 && isEmptyParagraph($before.parent);
  return isTyping && wasEmpty && currentLine(after)?.parent.textContent === "/";
}

function applyTo(tr: Transaction, menu: OpenMenu | null, before: EditorState, after: EditorState): OpenMenu | null {
  const set: OpenMenu | null | undefined = tr.getMeta(key);
  if (set !== undefined) return set;
  if (menu) {
    const moved = { ...menu, start: tr.mapping.map(menu.start, -1) };
    return queryIn(after, moved) === null ? null : moved;
  }
  if (!isSlashTyped(tr, before, after)) return null;
  return { start: after.selection.$from.start(), hasSlash: true };
}

/** Where the menu of blocks is open: after a slash on an empty line, until the line is more than words to find a block by. */
export const InsertMenuState = Extension.create({
  name: "insertMenu",
  addProseMirrorPlugins: () => [new Plugin<OpenMenu | null>({ key, state: { init: () => null, apply: applyTo } })],
});

/** What is typed into the open menu; null where none is open. */
export function menuQuery(state: EditorState): string | null {
  const menu = key.getState(state);
  return menu ? queryIn(state, menu) : null;
}

/** The empty line that has the caret: its place in the document, or null. */
export function emptyLine(state: EditorState): number | null {
  const $line = currentLine(state);
  return $line && isEmptyParagraph($line.parent) ? $line.before() : null;
}

export function openMenu({ state, dispatch }: EditorView): void {
  if (emptyLine(state) !== null)
    dispatch(state.tr.setMeta(key, { start: state.selection.$from.start(), hasSlash: false }));
}

export function closeMenu({ state, dispatch }: EditorView): void {
  dispatch(state.tr.setMeta(key, null));
}

/** Closes the menu and removes the words that were typed for it. */
export function takeMenuWords({ state, dispatch }: EditorView): void {
  const { $from } = state.selection;
  dispatch(state.tr.delete($from.start(), $from.end()).setMeta(key, null));
}
