import { itemOf, type List, type ListItem } from "@/lib/newsroom/story/body/body";
import { MAX_LIST_LEVELS, MAX_LIST_START } from "@/lib/newsroom/story/body/limits";
import { attribute, type Element, type Node, named, within } from "./html-elements";
import { runsOf } from "./html-runs";
import { tidyRuns } from "./marked-runs";

const LISTS = ["ul", "ol"];
const NUMBERINGS = ["a", "A", "i", "I"] as const;

/** An HTML list with its inner lists; items without words are left out, and what is nested too deep joins the deepest level. */
export function htmlList(element: Element, level = 1): List {
  const ordered = element.tagName === "ol";
  const items = element.childNodes.flatMap((child) => itemsOf(child, level));
  return { ordered, ...(ordered ? numbersOf(element) : {}), items: withLooseLists(items) };
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

function itemsOf(child: Node, level: number): (ListItem | List)[] {
  const [loose] = named([child], ...LISTS);
  const [item] = named([child], "li");
  if (loose) return deeper([loose], level);
  if (!item) return [];
  const inner = within(item, LISTS, LISTS);
  const own = item.childNodes.filter((each) => named([each], ...LISTS).length === 0);
  const text = tidyRuns(runsOf(own, []));
  return [...(text.length > 0 ? [text] : []), ...deeper(inner, level)];
}

function deeper(lists: Element[], level: number): (ListItem | List)[] {
  if (level >= MAX_LIST_LEVELS) return lists.flatMap((list) => htmlList(list, level).items);
  return lists.map((list) => htmlList(list, level + 1)).filter(({ items }) => items.length > 0);
}

function numbersOf(element: Element): Pick<List, "start" | "numbering"> {
  const [first] = named(element.childNodes, "li");
  const start = Number.parseInt((first && attribute(first, "value")) ?? attribute(element, "start") ?? "1", 10);
  const numbering = NUMBERINGS.find((type) => type === attribute(element, "type"));
  return {
    ...(start !== 1 && start >= 0 && start <= MAX_LIST_START ? { start } : {}),
    ...(numbering ? { numbering } : {}),
  };
}
