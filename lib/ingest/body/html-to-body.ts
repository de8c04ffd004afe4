import { type DefaultTreeAdapterTypes, parseFragment, defaultTreeAdapter as tree } from "parse5";
import { Refusal } from "@/lib/newsroom/refusal";
import { type Block, type Mark, type Run, runText, type StoryBody } from "@/lib/newsroom/story/body/body";
import { isSafeLink } from "@/lib/newsroom/story/body/safe-link";
import { blockIds } from "./block-ids";
import { markedRun, tidyRuns } from "./marked-runs";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Piece = Block extends infer Each ? (Each extends Block ? Omit<Each, "id"> : never) : never;

interface HtmlMedia {
  /** The id of a kept picture for an `src`; null leaves the picture out. */
  pictureId(src: string): string | null;
}

const DROPPED = new Set(["script", "style", "template", "noscript", "head", "object", "svg", "math", "form", "select"]);
const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr br".split(
    " ",
  ),
);
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
const HEADINGS: Record<string, 2 | 3 | 4> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 };

const attribute = (element: Element, name: string) => element.attrs.find((each) => each.name === name)?.value.trim();
const named = (nodes: Node[], ...names: string[]) =>
  nodes.filter(tree.isElementNode).filter((e) => names.includes(e.tagName));
const within = (element: Element, ...names: string[]): Element[] =>
  element.childNodes
    .filter(tree.isElementNode)
    .flatMap((child) => [...(names.includes(child.tagName) ? [child] : []), ...within(child, ...names)]);

const MAX_DEPTH = 200;

/**
 * HTML as a story document. Scripts, forms and drawings are left out; what is unknown keeps its text alone.
 * Refuses `invalid-input` where elements are nested more than 200 deep.
 */
export function htmlToBody(html: string, media: HtmlMedia = { pictureId: () => null }): StoryBody {
  const id = blockIds();
  const { childNodes } = parseFragment(html);
  expectDepth(childNodes);
  const pieces = piecesOf(childNodes, media);
  return { schema: 1, blocks: pieces.map((piece) => ({ id: id(), ...piece }) as Block) };
}

function expectDepth(nodes: Node[]): void {
  for (let depth = 0, level = nodes; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) throw new Refusal("invalid-input", `The HTML is nested more than ${MAX_DEPTH} deep.`);
    level = level.filter(tree.isElementNode).flatMap((element) => element.childNodes);
  }
}

function piecesOf(nodes: Node[], media: HtmlMedia): Piece[] {
  const pieces: Piece[] = [];
  let line: Run[] = [];
  const endLine = () => {
    const text = tidyRuns(line);
    if (text.length > 0) pieces.push({ type: "paragraph", text });
    line = [];
  };
  for (const node of nodes) {
    if (tree.isTextNode(node) || (tree.isElementNode(node) && isInline(node))) line.push(...runsOf([node], []));
    else if (tree.isElementNode(node) && !DROPPED.has(node.tagName)) {
      endLine();
      pieces.push(...blockPieces(node, media));
    }
  }
  endLine();
  return pieces;
}

function isInline(element: Element): boolean {
  return INLINE.has(element.tagName) && within(element, "p", "div", "img", "ul", "ol", "table", "iframe").length === 0;
}

function runsOf(nodes: Node[], marks: Mark[]): Run[] {
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
  return href && href.length <= 2_000 && isSafeLink(href) ? [{ type: "link", href }] : [];
}

const textOf = (element: Element): Run[] => tidyRuns(runsOf(element.childNodes, []));

function blockPieces(element: Element, media: HtmlMedia): Piece[] {
  const { tagName: name, childNodes: children } = element;
  const level = HEADINGS[name];
  if (level) return withText({ type: "heading", level, text: textOf(element) });
  switch (name) {
    case "hr":
      return [{ type: "divider" }];
    case "blockquote":
      return quote(element);
    case "ul":
    case "ol":
      return list(element);
    case "pre":
      return withText({ type: "paragraph", text: preformatted(element) });
    case "table":
      return table(element);
    case "img":
      return picture(element, undefined, media);
    case "figure": {
      const caption = runText(named(children, "figcaption").flatMap(textOf)).slice(0, 1_000) || undefined;
      const pictures = within(element, "img").flatMap((image) => picture(image, caption, media));
      return pictures.length > 0
        ? pictures
        : piecesOf(
            children.filter((child) => !named([child], "figcaption")[0]),
            media,
          );
    }
    case "iframe":
      return embed(element);
    default:
      return piecesOf(children, media);
  }
}

const withText = <Kind extends Piece & { text: Run[] }>(piece: Kind): Kind[] => (piece.text.length > 0 ? [piece] : []);

function quote(element: Element): Piece[] {
  const sources = within(element, "cite", "footer");
  const attribution = runText(sources.slice(0, 1).flatMap(textOf))
    .replace(/^[—–\s-]+/, "")
    .slice(0, 300);
  for (const source of sources) tree.detachNode(source);
  const lines = piecesOf(element.childNodes, { pictureId: () => null }).flatMap((piece) =>
    "text" in piece ? [piece.text] : "items" in piece ? piece.items : [],
  );
  const text = lines.flatMap((runs, index) => (index > 0 ? [{ text: "\n" }, ...runs] : runs));
  return withText({ type: "quote", text, ...(attribution ? { attribution } : {}) });
}

function list(element: Element): Piece[] {
  const items = within(element, "li").map((item) => {
    const own = item.childNodes.filter((child) => named([child], "ul", "ol").length === 0);
    return tidyRuns(runsOf(own, []));
  });
  const kept = items.filter((item) => item.length > 0);
  return kept.length > 0 ? [{ type: "list", ordered: element.tagName === "ol", items: kept }] : [];
}

function preformatted(element: Element): Run[] {
  const text = runText(runsOfRaw(element.childNodes)).replace(/^\n|\n$/g, "");
  return text.trim() ? [markedRun(text, [{ type: "code" }])] : [];
}

function runsOfRaw(nodes: Node[]): Run[] {
  return nodes.flatMap((node): Run[] => {
    if (tree.isTextNode(node)) return [{ text: node.value }];
    return tree.isElementNode(node) && !DROPPED.has(node.tagName) ? runsOfRaw(node.childNodes) : [];
  });
}

function table(element: Element): Piece[] {
  const rows = within(element, "tr").map((row) => named(row.childNodes, "td", "th").map(textOf));
  const caption = runText(within(element, "caption").flatMap(textOf)).slice(0, 1_000);
  const [header, ...rest] = rows;
  if (!header || rows.flat(2).length === 0) return [];
  return [{ type: "table", header, rows: rest, ...(caption ? { caption } : {}) }];
}

function picture(image: Element, caption: string | undefined, media: HtmlMedia): Piece[] {
  const src = attribute(image, "src");
  const mediaId = src ? media.pictureId(src) : null;
  return mediaId ? [{ type: "picture", mediaId, size: "text", ...(caption ? { caption } : {}) }] : [];
}

function embed(frame: Element): Piece[] {
  const url = attribute(frame, "src") ?? "";
  if (!/^https:\/\//i.test(url) || url.length > 2_000 || !URL.canParse(url)) return [];
  return [{ type: "embed", url, title: (attribute(frame, "title") || new URL(url).hostname).slice(0, 300) }];
}
