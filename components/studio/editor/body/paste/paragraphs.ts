const TEXT = "p, h2, h3, h4, blockquote, li, td, th";
const BLOCK = "p, div, ul, ol, table, h1, h2, h3, h4, h5, h6, blockquote, pre, hr, figure, section, article, tr, td";
const CONTENT = "img, table, hr, iframe, [data-embed], [data-media-id]";

/** Removes paragraphs that only make space, and lets the lines of mail programs be paragraphs. */
export function settleParagraphs(page: Document): void {
  for (const spaces of page.querySelectorAll(".Apple-converted-space")) spaces.replaceWith(" ");
  for (const line of page.querySelectorAll("div"))
    if (!line.querySelector(BLOCK) && !line.hasAttribute("data-embed")) replaceTag(line, "p");
  for (const block of page.querySelectorAll("pre")) linesOf(block);
  for (const line of page.querySelectorAll("br")) if (isBetweenBlocks(line)) line.remove();
  for (const block of [...page.querySelectorAll("p, h2, h3, h4, li, blockquote")].reverse()) {
    const isBlank = block.textContent?.replace(/[\u200b\ufeff]/g, "").trim() === "";
    if (isBlank && !block.querySelector(CONTENT)) block.remove();
  }
}

/** Another element of the same content, with the direction of the old one. */
export function replaceTag(element: Element, tag: string): Element {
  const made = element.ownerDocument.createElement(tag);
  const dir = element.getAttribute("dir");
  if (dir) made.setAttribute("dir", dir);
  made.append(...element.childNodes);
  element.replaceWith(made);
  return made;
}

function linesOf(block: Element): void {
  const page = block.ownerDocument;
  const lines = (block.textContent ?? "").replace(/^\n|\n$/g, "").split("\n");
  const made = page.createElement("p");
  made.append(...lines.flatMap((line, at) => (at > 0 ? [page.createElement("br"), line] : [line])));
  block.replaceWith(made);
}

const isBlock = (node: Node | null) => node instanceof Element && node.matches(BLOCK);

function isBetweenBlocks(line: Element): boolean {
  const [before, after] = [neighbour(line, "previousSibling"), neighbour(line, "nextSibling")];
  return (isBlock(before) || before === null) && (isBlock(after) || after === null);
}

function neighbour(node: Node, side: "previousSibling" | "nextSibling"): Node | null {
  let at = node[side];
  while (
    at &&
    (at.nodeType === Node.COMMENT_NODE || at.textContent?.trim() === "") &&
    !isBlock(at) &&
    at.nodeName !== "BR"
  )
    at = at[side];
  return at;
}

/** Writes the direction of a paragraph on it where it is not the story's. */
export function settleDirections(page: Document, story: "ltr" | "rtl"): void {
  const found = [...page.querySelectorAll(TEXT)].map((element) => ({ element, dir: directionOf(element) }));
  for (const element of page.querySelectorAll("[dir]")) element.removeAttribute("dir");
  for (const { element, dir } of found) {
    if (dir === null || dir === story) continue;
    const isInParagraph = ["LI", "TD", "TH"].includes(element.tagName) && !element.querySelector("p");
    if (isInParagraph) wrapWords(element, dir);
    else element.setAttribute("dir", dir);
  }
}

/** What is written on the element itself, its list or its table: mail programs write one on whole letters, whatever is in them. */
function directionOf(element: Element): "ltr" | "rtl" | null {
  const own = [element, element.closest("li, td, th"), element.closest("ul, ol"), element.closest("table")];
  const dir = own
    .map((each) => each?.getAttribute("dir")?.toLowerCase())
    .find((value) => value === "ltr" || value === "rtl");
  return dir === "ltr" || dir === "rtl" ? dir : null;
}

function wrapWords(element: Element, dir: string): void {
  const made = element.ownerDocument.createElement("p");
  made.setAttribute("dir", dir);
  made.append(...[...element.childNodes].filter((node) => !(node instanceof Element && node.matches("ul, ol"))));
  element.prepend(made);
}
