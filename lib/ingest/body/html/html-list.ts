import { html, defaultTreeAdapter as tree } from "parse5";
import { itemOf, type List, type ListItem, type Run } from "@/lib/newsroom/story/body/body";
import { MAX_LIST_LEVELS, MAX_LIST_START } from "@/lib/newsroom/story/body/limits";
import { tidyRuns } from "../marked-runs";
import { addChange, type Conversion, type Inherited } from "./conversion";
import { attribute, directionOf, type Element, type Node, named, within } from "./html-elements";
import { marksOf, runsOf, singleBreaks } from "./html-runs";

const LISTS = ["ul", "ol", "menu", "dir"];
const NUMBERINGS = ["a", "A", "i", "I"] as const;

/** An HTML list with its inner lists; items without words are left out, and what is nested too deep joins the deepest level. */
export function htmlList(element: Element, inherited: Inherited, conversion: Conversion, level = 1): List {
  const ordered = element.tagName === "ol";
  const items = element.childNodes.flatMap((child) => itemsOf(child, inherited, conversion, level));
  return { ordered, ...(ordered ? numbersOf(element, conversion) : {}), items: withLooseLists(items) };
}

/** An inner list without an item of its own around it, as some editors write them, belongs to the item before it. */
function withLooseLists(items: (ListItem | List)[]): ListItem[] {
  const kept: ListItem[] = [];
  for (const item of items) {
    const last = kept.at(-1);
    if (Array.isArray(item) || "text" in item) kept.push(item);
    else if (!last) kept.push(...item.items);
    else {
      const before = itemOf(last);
      kept[kept.length - 1] = { ...before, lists: [...(before.lists ?? []), item] };
    }
  }
  return kept;
}

function itemsOf(child: Node, inherited: Inherited, conversion: Conversion, level: number): (ListItem | List)[] {
  const [loose] = named([child], ...LISTS);
  if (loose) return deeper([loose], inherited, conversion, level);
  const [item] = named([child], "li");
  if (!item) return withText(textOfNodes([child], inherited, conversion));
  const inner = within(item, LISTS, LISTS);
  // A break stays where a list was: the words around it are not one.
  for (const list of inner) {
    tree.insertBefore(list.parentNode ?? item, tree.createElement("br", html.NS.HTML, []), list);
    tree.detachNode(list);
  }
  const marks = [...inherited.marks, ...marksOf(item, conversion)];
  const text = textOfNodes(item.childNodes, { marks }, conversion);
  return [...withText(text, directionOf(item)), ...deeper(inner, inherited, conversion, level)];
}

const textOfNodes = (nodes: Node[], { marks }: Inherited, conversion: Conversion) =>
  singleBreaks(tidyRuns(runsOf(nodes, { marks }, conversion)));

function withText(
  text: Run[],
  dir?: ListItem extends infer Item ? (Item extends { dir?: infer Dir } ? Dir : never) : never,
) {
  if (text.length === 0) return [];
  return [dir ? { text, dir } : text];
}

function deeper(lists: Element[], inherited: Inherited, conversion: Conversion, level: number): (ListItem | List)[] {
  if (level >= MAX_LIST_LEVELS) {
    if (lists.length > 0) addChange(conversion, `list nested more than ${MAX_LIST_LEVELS} deep`);
    return lists.flatMap((list) => htmlList(list, inherited, conversion, level).items);
  }
  return lists.map((list) => htmlList(list, inherited, conversion, level + 1)).filter(({ items }) => items.length > 0);
}

function numbersOf(element: Element, conversion: Conversion): Pick<List, "start" | "numbering"> {
  const [first, ...others] = named(element.childNodes, "li");
  const written = (first && attribute(first, "value")) ?? attribute(element, "start") ?? "1";
  const start = Number.parseInt(written, 10);
  const isPossible = start >= 0 && start <= MAX_LIST_START;
  if (!isPossible) addChange(conversion, "number of a list left out", written);
  for (const value of others.map((item) => attribute(item, "value")))
    if (value) addChange(conversion, "number of an item left out", value);
  if (attribute(element, "reversed") !== undefined) addChange(conversion, "list that counts down");
  const numbering = NUMBERINGS.find((type) => type === attribute(element, "type"));
  return { ...(start !== 1 && isPossible ? { start } : {}), ...(numbering ? { numbering } : {}) };
}
