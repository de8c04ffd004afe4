import { itemOf, type List, type ListItem } from "@/lib/newsroom/story/body/body";
import { MAX_LIST_LEVELS, MAX_LIST_START } from "@/lib/newsroom/story/body/limits";
import { childrenOf, type DocNode } from "./doc-node";
import { textItem } from "./text-item";

const isList = ({ type }: DocNode) => type === "bulletList" || type === "orderedList";

/** A list of the editor as the story's. What is nested deeper than a story allows follows its item on the deepest level. */
export function listOf(node: DocNode, level = 1): List {
  const ordered = node.type === "orderedList";
  return {
    ordered,
    ...(ordered ? numbersOf(node) : {}),
    items: childrenOf(node).flatMap((item) => itemsOf(item, level)),
  };
}

function numbersOf({ attrs }: DocNode): Pick<List, "start" | "numbering"> {
  const { start, type } = attrs ?? {};
  const isStart = typeof start === "number" && start !== 1 && start >= 0 && start <= MAX_LIST_START;
  return {
    ...(isStart ? { start } : {}),
    ...(type === "a" || type === "A" || type === "i" || type === "I" ? { numbering: type } : {}),
  };
}

function itemsOf(item: DocNode, level: number): ListItem[] {
  const lists = childrenOf(item).filter(isList);
  const own = textItem(childrenOf(item).filter((child) => !isList(child)));
  if (lists.length === 0) return [own];
  if (level >= MAX_LIST_LEVELS) return [own, ...lists.flatMap((list) => listOf(list, level).items)];
  const inner = lists.map((list) => listOf(list, level + 1));
  return [{ ...itemOf(own), lists: inner }];
}
