import { Extension } from "@tiptap/core";
import { Plugin, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";

/**
 * Takes over what is selected on the page. The editor hears of it by an event that a browser sends a moment after the key, and a command
 * of the next key would work on the selection before.
 */
function readSelection(view: EditorView): void {
  const { state, dom, root } = view;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = (root as Document).getSelection() ?? {};
  if (!(state.selection instanceof TextSelection) || !anchorNode || !focusNode) return;
  if (!dom.contains(anchorNode) || !dom.contains(focusNode)) return;
  const anchor = view.posAtDOM(anchorNode, anchorOffset ?? 0);
  const head = view.posAtDOM(focusNode, focusOffset ?? 0);
  if (anchor === state.selection.anchor && head === state.selection.head) return;
  const [$anchor, $head] = [state.doc.resolve(anchor), state.doc.resolve(head)];
  if ($anchor.parent.isTextblock && $head.parent.isTextblock)
    view.dispatch(state.tr.setSelection(new TextSelection($anchor, $head)));
}

/** Every command of a key works on what is selected when the key is pressed. */
export const ReadSelection = Extension.create({
  name: "readSelection",
  // Before the commands.
  priority: 2_000,
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleKeyDown(view, { ctrlKey, metaKey, altKey, key, isComposing }) {
          const isCommand = ctrlKey || metaKey || altKey || key === "Enter" || key === "Tab";
          if (isCommand && !isComposing) readSelection(view);
          return false;
        },
      },
    }),
  ],
});
