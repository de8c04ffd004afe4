import { closeHistory } from "@tiptap/pm/history";
import type { Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";

/** Makes a change that undo takes back alone: what was typed before and what is typed next are steps of their own. */
export function dispatchStep(view: EditorView, change: Transaction): void {
  view.dispatch(closeHistory(change));
  endStep(view);
}

/** What is changed next is another step of undo. */
export function endStep({ state, dispatch }: EditorView): void {
  dispatch(closeHistory(state.tr));
}
