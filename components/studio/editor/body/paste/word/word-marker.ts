/** A list marker that Word wrote into a paragraph, apart from the paragraph's own words. */
interface WordMarker {
  text: string;
  font: string;
}

const IGNORE = /mso-list:\s*ignore/i;
const styleOf = (element: Element) => element.getAttribute("style") ?? "";

/** Takes Word's own marker out of a paragraph: the span with `mso-list:Ignore` and what its conditional comment holds. */
export function takeWordMarker(paragraph: Element): WordMarker | null {
  const spans = [...paragraph.querySelectorAll("[style]")].filter((element) => IGNORE.test(styleOf(element)));
  const inComment = conditional(paragraph);
  const parts = [...new Set([...spans, ...inComment])];
  if (parts.length === 0) return null;
  const outer = parts.filter((part) => !parts.some((other) => other !== part && other.contains(part)));
  const marker = {
    text: outer.map((part) => part.textContent ?? "").join(""),
    font: parts.map(fontsAround(paragraph)).join(" "),
  };
  for (const part of outer) part.remove();
  return marker;
}

const fontsAround = (paragraph: Element) => (part: ChildNode) => {
  const inside = part instanceof Element ? [part, ...part.querySelectorAll("[style]")] : [];
  const around: Element[] = [];
  for (let at = part.parentElement; at && at !== paragraph; at = at.parentElement) around.push(at);
  return [...around, ...inside].map((each) => /font-family:([^;]*)/i.exec(styleOf(each))?.[1] ?? "").join(" ");
};

/** What is between `<![if !supportLists]>` and `<![endif]>`, which browsers read as comments. */
function conditional(paragraph: Element): ChildNode[] {
  const walker = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_COMMENT);
  const found: ChildNode[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!/^\[if !supportLists\]/i.test(node.nodeValue ?? "")) continue;
    const held: ChildNode[] = [];
    let end = node.nextSibling;
    for (; end && !isEnd(end); end = end.nextSibling) held.push(end);
    // Without an end nobody knows how far the marker goes: its span alone is taken.
    if (end) found.push(...held);
  }
  return found;
}

const isEnd = (node: Node) => node.nodeType === Node.COMMENT_NODE && /^\[endif\]/i.test(node.nodeValue ?? "");
