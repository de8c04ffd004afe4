import { Extension } from "@tiptap/core";
import { type EditorState, NodeSelection, Plugin, type Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { caretAt } from "./caret-at";
import { insertionGap } from "./insertion-gap";

/** The key code that a browser reports while an input method composes. */
const COMPOSING = 229;

function moveBehind({ tr, selection }: EditorState): Transaction | null {
  const isBlock = selection instanceof NodeSelection && selection.node.isBlock;
  return isBlock ? caretAt(tr, insertionGap(selection).to) : null;
}

/** Out of a selected block, and out of the words after a block: what is typed next belongs to neither. */
function moveAfterPaste(state: EditorState): Transaction | null {
  const { $from, empty } = state.selection;
  const isAfterBlock = empty && $from.depth === 1 && $from.parentOffset === 0 && $from.parent.content.size > 0;
  const isPasted = isAfterBlock && state.doc.resolve($from.before()).nodeBefore?.isAtom;
  return isPasted ? caretAt(state.tr, $from.before()) : moveBehind(state);
}

/** Moves the caret from a selected block into a paragraph after it. */
export function leaveSelectedBlock(view: EditorView): boolean {
  const tr = moveBehind(view.state);
  if (tr) view.dispatch(tr);
  return tr !== null;
}

/** Typing and pasting never replace a selected block: they go on after it. Delete and Backspace remove it. */
export const KeepSelectedBlocks = Extension.create({
  name: "keepSelectedBlocks",
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleTextInput(view, _from, _to, text) {
          if (!leaveSelectedBlock(view)) return false;
          view.dispatch(view.state.tr.insertText(text).scrollIntoView());
          return true;
        },
        handlePaste(view) {
          leaveSelectedBlock(view);
          return false;
        },
        handleKeyDown(view, { keyCode }) {
          if (keyCode === COMPOSING) leaveSelectedBlock(view);
          return false;
        },
      },
      appendTransaction: (transactions, _, state) =>
        transactions.some((tr) => tr.getMeta("paste")) ? moveAfterPaste(state) : null,
    }),
  ],
});
