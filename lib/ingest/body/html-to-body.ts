import { parseFragment, defaultTreeAdapter as tree } from "parse5";
import { Refusal } from "@/lib/newsroom/refusal";
import { type Block, itemRuns, listLines, type Run, runText, type StoryBody } from "@/lib/newsroom/story/body/body";
import { MAX_ADDRESS, MAX_EMBED_TITLE } from "@/lib/newsroom/story/body/limits";
import { blockIds } from "./block-ids";
import { attribute, type Element, type Node, named, within } from "./html-elements";
import { htmlList } from "./html-list";
import { DROPPED, runsOf, textOf } from "./html-runs";
import { htmlTable } from "./html-table";
import { markedRun, tidyRuns } from "./marked-runs";

type Piece = Block extends infer Each ? (Each extends Block ? Omit<Each, "id"> : never) : never;

interface HtmlMedia {
  /** The id of a kept picture for an `src`; null leaves the picture out. */
  pictureId(src: string): string | null;
}

const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr br".split(
    " ",
  ),
);
const HEADINGS: Record<string, 2 | 3 | 4> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 };

const DASH = /^[—–\s-]+/;
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
  return (
    INLINE.has(element.tagName) && within(element, ["p", "div", "img", "ul", "ol", "table", "iframe"]).length === 0
  );
}

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
      const pictures = within(element, ["img"]).flatMap((image) => picture(image, caption, media));
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
  const source = within(element, ["cite", "footer"]).find((each) => isSource(each, element));
  const attribution = source ? words(source).replace(DASH, "").slice(0, 300) : "";
  if (source) tree.detachNode(source);
  const lines = piecesOf(element.childNodes, { pictureId: () => null }).flatMap(linesOf);
  const text = lines.flatMap((runs, index) => (index > 0 ? [{ text: "\n" }, ...runs] : runs));
  return withText({ type: "quote", text, ...(attribution ? { attribution } : {}) });
}

const words = (element: Element) => runText(textOf(element));

/** Whether a `cite` names who is quoted: it ends the quote, in a line of its own. Inside a sentence it is the title of a work. */
function isSource(source: Element, quoted: Element): boolean {
  const { parentNode: parent } = source;
  if (!parent || !tree.isElementNode(parent) || !words(quoted).endsWith(words(source))) return false;
  return parent === quoted || words(parent).replace(DASH, "") === words(source).replace(DASH, "");
}

function linesOf(piece: Piece): Run[][] {
  if (piece.type === "list") return listLines(piece).map(({ item }) => itemRuns(item));
  if (piece.type === "table") return [piece.header, ...piece.rows].flat().map(itemRuns);
  return "text" in piece ? [piece.text] : [];
}

function list(element: Element): Piece[] {
  const made = htmlList(element);
  return made.items.length > 0 ? [{ type: "list", ...made }] : [];
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
  const made = htmlTable(element);
  return made ? [{ type: "table", ...made }] : [];
}

function picture(image: Element, caption: string | undefined, media: HtmlMedia): Piece[] {
  const src = attribute(image, "src");
  const mediaId = src ? media.pictureId(src) : null;
  return mediaId ? [{ type: "picture", mediaId, size: "text", ...(caption ? { caption } : {}) }] : [];
}

function embed(frame: Element): Piece[] {
  const url = attribute(frame, "src") ?? "";
  if (!/^https:\/\//i.test(url) || url.length > MAX_ADDRESS || !URL.canParse(url)) return [];
  return [
    { type: "embed", url, title: (attribute(frame, "title") || new URL(url).hostname).slice(0, MAX_EMBED_TITLE) },
  ];
}
