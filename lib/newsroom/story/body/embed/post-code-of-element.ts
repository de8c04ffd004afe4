import { type DefaultTreeAdapterTypes, parseFragment, defaultTreeAdapter as tree } from "parse5";
import { POST_ATTRIBUTES, POST_CLASSES, type PostCode } from "./post-code";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const attribute = (element: Element, name: string) => element.attrs.find((each) => each.name === name)?.value ?? "";

/** Codes are flat; what is deeper is not read. */
const MAX_DEPTH = 50;

/** The words of a node and of all below it, a line break for each `br`. */
function wordsOf(node: Node, depth = 0): string {
  if (tree.isTextNode(node)) return node.value;
  if (depth > MAX_DEPTH || !tree.isElementNode(node) || node.tagName === "script" || node.tagName === "style")
    return "";
  return node.tagName === "br" ? "\n" : node.childNodes.map((child) => wordsOf(child, depth + 1)).join("");
}

const below = (element: Element, depth = 0): Element[] =>
  depth > MAX_DEPTH
    ? []
    : element.childNodes.filter(tree.isElementNode).flatMap((child) => [child, ...below(child, depth + 1)]);

/** What an element says that holds a network's code for a post; null for any other. */
export function postCodeOf(element: Element): PostCode | null {
  const classes = attribute(element, "class").split(/\s+/);
  if (!classes.some((name) => POST_CLASSES.includes(name))) return null;
  const inside = below(element);
  const links = inside.filter(({ tagName }) => tagName === "a");
  const paragraph = inside.find(({ tagName }) => tagName === "p");
  return {
    addresses: [
      ...POST_ATTRIBUTES.map((name) => attribute(element, name)),
      ...links.map((link) => attribute(link, "href")).reverse(),
    ],
    quote: paragraph ? wordsOf(paragraph).trim() : "",
    text: wordsOf(element),
    lastLink: links.at(-1) ? wordsOf(links.at(-1) as Element) : "",
  };
}

/** The same of the first such element in markup that a site answers with (`html` of oEmbed). */
export function postCodeOfHtml(html: string): PostCode | null {
  for (const node of parseFragment(html).childNodes) {
    const code = tree.isElementNode(node) ? postCodeOf(node) : null;
    if (code) return code;
  }
  return null;
}
