import { type ListMarker, listMarker } from "./list-marker";
import { takeWordMarker } from "./word-marker";

const LIST_STYLE = /mso-list:\s*(l\d+)\s+level(\d+)\s*(lfo\d+)?/i;

interface OpenList extends Pick<ListMarker, "ordered" | "numbering"> {
  list: Element;
  level: number;
  name: string;
}

/** Turns the paragraphs that Word wrote for list items into lists of their kind, start and level. Words are never guessed to be a marker. */
export function readWordLists(page: Document): void {
  let open: OpenList[] = [];
  for (const paragraph of [...page.querySelectorAll("p, h1, h2, h3, h4, h5, h6")]) {
    const style = LIST_STYLE.exec(paragraph.getAttribute("style") ?? "");
    const marker = takeWordMarker(paragraph);
    if (paragraph.tagName !== "P") {
      // The number of a heading is part of how it reads.
      if (marker) paragraph.prepend(`${marker.text.trim()} `);
      continue;
    }
    if (!style && !marker) continue;
    const level = Number(style?.[2] ?? /MsoList\D*(\d)/i.exec(paragraph.className)?.[1] ?? 1);
    const name = style ? `${style[1]} ${style[3]}` : paragraph.className;
    if (open[0]?.list !== paragraph.previousElementSibling) open = [];
    open = putItem(paragraph, { level, name, ...listMarker(marker?.text ?? "", marker?.font ?? "") }, open);
  }
}

function putItem(paragraph: Element, item: ListMarker & { level: number; name: string }, open: OpenList[]): OpenList[] {
  const page = paragraph.ownerDocument;
  const parents = open.filter(({ level }) => level < item.level);
  const same = open.find(({ level }) => level === item.level);
  const isSame = same?.ordered === item.ordered && same.numbering === item.numbering && same.name === item.name;
  const current = same && isSame ? same : { ...item, list: makeList(page, item) };
  const made = page.createElement("li");
  made.append(...paragraph.childNodes);
  if (current !== same) {
    const parent = parents.at(-1)?.list.lastElementChild;
    if (parent) parent.append(current.list);
    else paragraph.before(current.list);
  }
  current.list.append(made);
  paragraph.remove();
  return [...parents, current];
}

function makeList(page: Document, { ordered, number, numbering }: ListMarker): Element {
  const list = page.createElement(ordered ? "ol" : "ul");
  if (ordered && number !== 1) list.setAttribute("start", String(number));
  if (numbering) list.setAttribute("type", numbering);
  return list;
}
