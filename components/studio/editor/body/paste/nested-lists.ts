import { MAX_LIST_LEVELS } from "@/lib/newsroom/story/body/limits";
import { isList } from "./is-list";
import { joinBlocks } from "./join-blocks";
import { addNote, type PasteNotes } from "./paste-notes";

/** Brings lists into the form that the editor keeps: an item has its words, then its lists. Words stay in order. */
export function settleLists(page: Document, notes: PasteNotes): void {
  for (const list of [...page.querySelectorAll("ul, ol")])
    if (list.parentElement && isList(list.parentElement)) adopt(list);
  for (const item of [...page.querySelectorAll("li")].reverse()) settleItem(item);
  for (const list of [...page.querySelectorAll("ul, ol")].reverse())
    if (depthOf(list) > MAX_LIST_LEVELS) flatten(list, notes);
}

/** A list without an item of its own around it belongs to the item before it. */
function adopt(list: Element): void {
  const before = list.previousElementSibling;
  if (before?.tagName === "LI") before.append(list);
  else list.replaceWith(...list.childNodes);
}

function settleItem(item: Element): void {
  const nodes = [...item.childNodes];
  const firstList = nodes.findIndex(isList);
  const later =
    firstList < 0 ? -1 : nodes.findIndex((node, at) => at > firstList && !isList(node) && node.textContent?.trim());
  if (later >= 0) {
    const next = item.ownerDocument.createElement("li");
    next.append(...nodes.slice(later));
    item.after(next);
    settleItem(next);
  }
  joinBlocks(item);
}

function depthOf(list: Element): number {
  let depth = 0;
  for (let at: Element | null = list; at; at = at.parentElement) if (isList(at)) depth++;
  return depth;
}

function flatten(list: Element, notes: PasteNotes): void {
  const item = list.parentElement;
  if (item?.tagName !== "LI") return;
  addNote(notes, "levels");
  item.after(...list.childNodes);
  list.remove();
}
