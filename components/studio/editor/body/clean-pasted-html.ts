const WORD_LIST = /MsoList(?:Paragraph|Bullet|Number)/i;

/** HTML from Word, Google Docs and other pages, without what is no text: the editor's own rules turn the rest into blocks. */
export function cleanPastedHtml(html: string): string {
  const page = new DOMParser().parseFromString(html.replace(/<!--[\s\S]*?-->|<!\[[^>]*>/g, ""), "text/html");
  for (const element of page.querySelectorAll("style, script, meta, link, title, xml, o\\:p, svg, template"))
    element.remove();
  for (const heading of page.querySelectorAll("h1, h5, h6"))
    replaceTag(heading, heading.tagName === "H1" ? "h2" : "h4");
  wordLists(page);
  for (const anchor of page.querySelectorAll("a:not([href])")) anchor.replaceWith(...anchor.childNodes);
  return page.body.innerHTML;
}

function replaceTag(element: Element, tag: string): void {
  const made = element.ownerDocument.createElement(tag);
  made.append(...element.childNodes);
  element.replaceWith(made);
}

/** Word writes the items of a list as paragraphs that begin with the bullet or the number. */
function wordLists(page: Document): void {
  let list = null as Element | null;
  for (const paragraph of [...page.querySelectorAll("p")]) {
    const isItem =
      WORD_LIST.test(paragraph.className) || /mso-list:\s*l\d/i.test(paragraph.getAttribute("style") ?? "");
    if (!isItem) {
      list = null;
      continue;
    }
    const text = paragraph.textContent?.trim() ?? "";
    const bullet = /^(?:[·•o§▪–-]|\(?(?:\d{1,3}|[a-z])[.)])\s*/u.exec(text)?.[0] ?? "";
    const tag = /\d|[a-z][.)]/.test(bullet) ? "ol" : "ul";
    dropStart(paragraph, bullet.trim());
    if (list?.tagName.toLowerCase() !== tag || list.nextElementSibling !== paragraph) {
      list = page.createElement(tag);
      paragraph.before(list);
    }
    const item = page.createElement("li");
    item.append(...paragraph.childNodes);
    list.append(item);
    paragraph.remove();
  }
}

/** Takes a bullet off the first words of an element, with the space around it, however many elements they are spread over. */
function dropStart(element: Element, start: string): void {
  let left = start.length;
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.textContent ?? "").trimStart();
    const taken = Math.min(left, text.length);
    const rest = text.slice(taken).trimStart();
    node.textContent = rest;
    left -= taken;
    if (left === 0 && rest !== "") return;
  }
}
