import { readWordLists } from "./word/word-lists";

/** HTML from Word, Google Docs and other pages, without what is no text: the editor's own rules turn the rest into blocks. */
export function cleanPastedHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  readWordLists(page);
  for (const element of page.querySelectorAll("style, script, meta, link, title, xml, o\\:p, svg, template"))
    element.remove();
  for (const heading of page.querySelectorAll("h1, h5, h6"))
    replaceTag(heading, heading.tagName === "H1" ? "h2" : "h4");
  for (const anchor of page.querySelectorAll("a:not([href])")) anchor.replaceWith(...anchor.childNodes);
  return page.body.innerHTML;
}

function replaceTag(element: Element, tag: string): void {
  const made = element.ownerDocument.createElement(tag);
  made.append(...element.childNodes);
  element.replaceWith(made);
}
