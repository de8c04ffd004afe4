import { Extension } from "@tiptap/core";
import type { NodeRange } from "@tiptap/pm/model";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import { dispatchStep } from "./dispatch-step";

const CONTAINERS = new Set(["doc", "bulletList", "orderedList", "factbox"]);

/** The blocks that a selection touches, in the innermost container of which it leaves something out. */
function selectedBlocks({ selection }: EditorState): NodeRange | null {
  const { $from, $to } = selection;
  return $from.blockRange(
    $to,
    (node) => CONTAINERS.has(node.type.name) && (node.type.name === "doc" || !isWhole($from, $to, node)),
  );
}

function isWhole(
  $from: EditorState["selection"]["$from"],
  $to: EditorState["selection"]["$to"],
  container: NodeRange["parent"],
): boolean {
  const depth = Array.from({ length: $from.depth + 1 }, (_, at) => at).find((at) => $from.node(at) === container);
  return depth !== undefined && $from.index(depth) === 0 && $to.index(depth) === container.childCount - 1;
}

/** The change that moves the selected blocks past their neighbour: it is the neighbour that moves, so that the selection stays. Null at an edge. */
export function moveBlocks(state: EditorState, direction: "up" | "down"): Transaction | null {
  const range = selectedBlocks(state);
  if (!range) return null;
  const { parent, startIndex, endIndex, start, end } = range;
  const neighbour = parent.maybeChild(direction === "up" ? startIndex - 1 : endIndex);
  if (!neighbour) return null;
  const { nodeSize } = neighbour;
  const { tr } = state;
  if (direction === "up") return tr.insert(end, neighbour).delete(start - nodeSize, start);
  return tr.delete(end, end + nodeSize).insert(start, neighbour);
}

/** Alt with an arrow moves blocks, or the items of a list, up and down. */
export const MoveBlocks = Extension.create({
  name: "moveBlocks",
  addKeyboardShortcuts() {
    const move = (direction: "up" | "down") => () => {
      const tr = moveBlocks(this.editor.state, direction);
      if (tr) dispatchStep(this.editor.view, tr.scrollIntoView());
      return true;
    };
    return { "Alt-ArrowUp": move("up"), "Alt-ArrowDown": move("down") };
  },
});
