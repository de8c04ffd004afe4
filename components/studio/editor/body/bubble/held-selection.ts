import { Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";

const key = new PluginKey<boolean>("heldSelection");

function shown(state: EditorState): DecorationSet | null {
  if (!key.getState(state)) return null;
  const { empty, ranges, head } = state.selection;
  if (empty) return DecorationSet.create(state.doc, [Decoration.widget(head, caret, { key: "held-caret" })]);
  const marked = ranges.map(({ $from, $to }) => Decoration.inline($from.pos, $to.pos, { class: "held-selection" }));
  return DecorationSet.create(state.doc, marked);
}

function caret(): HTMLElement {
  const element = document.createElement("span");
  element.className = "held-caret";
  return element;
}

/** Shows the selection while something else has the focus that works on it. */
export const HeldSelection = Extension.create({
  name: "heldSelection",
  addProseMirrorPlugins: () => [
    new Plugin<boolean>({
      key,
      state: { init: () => false, apply: (tr, isHeld) => tr.getMeta(key) ?? isHeld },
      props: { decorations: shown },
    }),
  ],
});

export function holdSelection({ state, dispatch, isDestroyed }: EditorView, isHeld: boolean): void {
  if (!isDestroyed) dispatch(state.tr.setMeta(key, isHeld));
}
