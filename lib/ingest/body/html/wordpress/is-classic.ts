import { defaultTreeAdapter as tree } from "parse5";
import { allText, type Node, named } from "../html-elements";
import { isInline } from "../is-inline";

const WORDPRESS = /\bwp-image-\d|<!--more|\[(?:wp_)?caption\b|\[gallery\b|\[embed\b/;

/**
 * Whether HTML is a text as WordPress kept it before its blocks: its lines are paragraphs and line breaks. Such a text has lines outside of
 * all blocks, and no paragraphs of its own; that breaks count shows in a blank line between words, or in what only WordPress writes.
 */
export function isClassic(nodes: Node[], html: string): boolean {
  const isOfBlocks = nodes.some((node) => tree.isCommentNode(node) && /^\s*\/?wp:/.test(node.data));
  if (isOfBlocks || named(nodes, "p", "div", "section", "article", "main").length > 0) return false;
  const lines = looseTexts(nodes);
  return (
    lines.some((text) => /\n\s*\n/.test(text)) || (WORDPRESS.test(html) && lines.some((text) => text.includes("\n")))
  );
}

/** The text between blocks, each part without space at its ends. */
function looseTexts(nodes: Node[]): string[] {
  const texts = [""];
  for (const node of nodes) {
    if (isInline(node)) texts.push(`${texts.pop()}${allText(node)}`);
    else if (!tree.isCommentNode(node)) texts.push("");
  }
  return texts.map((text) => text.trim());
}
