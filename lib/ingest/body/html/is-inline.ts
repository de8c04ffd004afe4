import { defaultTreeAdapter as tree } from "parse5";
import type { Element, Node } from "./html-elements";
import { emojiOf } from "./left-out";
import { isMedia } from "./media/media-pieces";

const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul`.split(
    /\s+/,
  ),
);

/** Whether browsers begin an element on a line of its own. */
export const isBlock = (element: Element) => BLOCKS.has(element.tagName);

/** Whether a node is part of a line: text, and elements without a block or media in them. What is unknown is as in browsers. */
export function isInline(node: Node): boolean {
  if (!tree.isElementNode(node)) return tree.isTextNode(node);
  if (emojiOf(node)) return true;
  return (
    !isBlock(node) && !isMedia(node) && node.childNodes.every((child) => !tree.isElementNode(child) || isInline(child))
  );
}
