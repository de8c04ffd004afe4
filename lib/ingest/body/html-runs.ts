import { defaultTreeAdapter as tree } from "parse5";
import type { Mark, Run } from "@/lib/newsroom/story/body/body";
import { MAX_ADDRESS } from "@/lib/newsroom/story/body/limits";
import { isSafeLink } from "@/lib/newsroom/story/body/safe-link";
import { attribute, type Element, type Node } from "./html-elements";
import { markedRun, tidyRuns } from "./marked-runs";

export const DROPPED = new Set("script style template noscript head object svg math form select".split(" "));
const MARKS: Record<string, Exclude<Mark["type"], "link">> = {
  b: "strong",
  strong: "strong",
  i: "em",
  em: "em",
  code: "code",
  kbd: "code",
  samp: "code",
  s: "strike",
  del: "strike",
  strike: "strike",
  sub: "sub",
  sup: "sup",
};

/** The text of nodes with its marks, white space as in the source but single. */
export function runsOf(nodes: Node[], marks: Mark[]): Run[] {
  return nodes.flatMap((node): Run[] => {
    if (tree.isTextNode(node)) return [markedRun(node.value.replace(/\s+/g, " "), marks)];
    if (!tree.isElementNode(node) || DROPPED.has(node.tagName)) return [];
    if (node.tagName === "br") return [markedRun("\n", marks)];
    return runsOf(node.childNodes, [...marks, ...marksOf(node)]);
  });
}

function marksOf(element: Element): Mark[] {
  const type = MARKS[element.tagName];
  if (type) return [{ type }];
  const href = element.tagName === "a" ? attribute(element, "href") : undefined;
  return href && href.length <= MAX_ADDRESS && isSafeLink(href) ? [{ type: "link", href }] : [];
}

/** The text of an element without space at its ends. */
export const textOf = (element: Element): Run[] => tidyRuns(runsOf(element.childNodes, []));
