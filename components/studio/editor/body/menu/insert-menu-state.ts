import { Extension } from "@tiptap/core";
import { isHistoryTransaction, undo } from "@tiptap/pm/history";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { endStep } from "../insertion/dispatch-step";
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
  addProseMirrorPlugins: () => [
    new Plugin<OpenMenu | null>({
      key,
      state: { init: () => null, apply: applyTo },
      props: {
        // The words for the menu are steps of their own, so that a choice can take back these and nothing else.
        handleTextInput(view, _from, _to, text) {
          if (text === "/" && emptyLine(view.state) !== null) endStep(view);
          return false;
        },
      },
    }),
  ],
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

export function openMenu(view: EditorView): void {
  if (emptyLine(view.state) === null) return;
  endStep(view);
  const { tr, selection } = view.state;
  view.dispatch(tr.setMeta(key, { start: selection.$from.start(), hasSlash: false }));
}

export function closeMenu({ state, dispatch }: EditorView): void {
  dispatch(state.tr.setMeta(key, null));
}

/** The last step taken back, where it is a change of the current line alone. */
function undoneInLine(state: EditorState): Transaction | null {
  const { $from } = state.selection;
  let undone: Transaction | null = null;
  undo(state, (tr) => {
    undone = tr;
  });
  const { doc } = (undone ?? state.tr) as Transaction;
  const from = doc.content.findDiffStart(state.doc.content);
  const ends = doc.content.findDiffEnd(state.doc.content);
  const isInLine = from !== null && ends !== null && from >= $from.start() && ends.b <= $from.end();
  return isInLine ? undone : null;
}

/** Closes the menu and removes the words that were typed for it, as if they had never been: undo does not bring them back. */
export function takeMenuWords(view: EditorView): void {
  closeMenu(view);
  const start = view.state.selection.$from.start();
  const isLeft = () => view.state.selection.$from.start() === start && emptyLine(view.state) === null;
  for (let undone = undoneInLine(view.state); undone && isLeft(); undone = undoneInLine(view.state))
    view.dispatch(undone);
  const { tr, doc } = view.state;
  if (isLeft()) view.dispatch(tr.delete(start, doc.resolve(start).end()));
  endStep(view);
}
