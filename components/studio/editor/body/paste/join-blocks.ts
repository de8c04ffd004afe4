import { isList } from "./is-list";

const BLOCKS = new Set(["P", "DIV", "H2", "H3", "H4", "BLOCKQUOTE", "PRE", "SECTION", "ARTICLE"]);

/** The paragraphs of an item or a quotation as lines of one; what holds more than words stays. */
export function joinBlocks(item: Element): void {
  const page = item.ownerDocument;
  const own = [...item.childNodes].filter((node) => !isList(node));
  const blocks = own.filter((node) => node instanceof Element && BLOCKS.has(node.tagName)) as Element[];
  if (own.some((node) => node instanceof Element && ["TABLE", "FIGURE", "HR"].includes(node.tagName))) return;
  if (blocks.some((block) => block.hasAttribute("data-embed"))) return;
  for (const block of blocks) {
    if (block.previousSibling && own.indexOf(block) > 0 && hasWordsBefore(block, own))
      block.before(page.createElement("br"));
    const dir = block.getAttribute("dir");
    if (dir && !item.hasAttribute("dir")) item.setAttribute("dir", dir);
    block.replaceWith(...block.childNodes);
  }
}

const hasWordsBefore = (block: Element, own: Node[]) =>
  own.slice(0, own.indexOf(block)).some((node) => node.textContent?.trim() || node instanceof HTMLBRElement);
