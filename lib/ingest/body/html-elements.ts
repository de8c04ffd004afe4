import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree } from "parse5";

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

export const attribute = (element: Element, name: string) =>
  element.attrs.find((each) => each.name === name)?.value.trim();

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
