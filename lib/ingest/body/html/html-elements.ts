import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree } from "parse5";
import type { Direction } from "@/lib/newsroom/story/body/body";

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

export const attribute = (element: Element, name: string) =>
  element.attrs.find((each) => each.name === name)?.value.trim();

export const hasClass = (element: Element, ...names: string[]) =>
  (attribute(element, "class") ?? "").split(/\s+/).some((each) => names.includes(each));

/** The elements of these names among nodes. */
export const named = (nodes: Node[], ...names: string[]) =>
  nodes.filter(tree.isElementNode).filter((each) => names.includes(each.tagName));

/** The elements of these names inside an element, in the order of the text; `except` names what is not looked into. */
export const within = (element: Element, names: string[], except: string[] = []): Element[] =>
  element.childNodes
    .filter(tree.isElementNode)
    .flatMap((child) => [
      ...(names.includes(child.tagName) ? [child] : []),
      ...(except.includes(child.tagName) ? [] : within(child, names, except)),
    ]);

/** All text inside a node, whether it is shown or not. */
export function allText(node: Node): string {
  if (tree.isTextNode(node)) return node.value;
  if (tree.isElementNode(node) && "content" in node)
    return tree.getTemplateContent(node).childNodes.map(allText).join(" ");
  return "childNodes" in node ? node.childNodes.map(allText).join(" ") : "";
}

/** The `dir` of an element, where it names a direction. */
export function directionOf(element: Element): Direction | undefined {
  const dir = attribute(element, "dir")?.toLowerCase();
  return dir === "ltr" || dir === "rtl" ? dir : undefined;
}
