import { defaultTreeAdapter as tree } from "parse5";
import type { Direction, Run } from "@/lib/newsroom/story/body/body";
import type { Piece } from "../incoming-body";
import { markedRun } from "../marked-runs";
import { addChange, type Conversion, type Inherited } from "./conversion";
import { definitionPieces } from "./definition-pieces";
import { directionOf, type Element, type Node } from "./html-elements";
import { htmlList } from "./html-list";
import { quotePieces } from "./html-quote";
import { marksOf, runsOf, textOf } from "./html-runs";
import { htmlTable } from "./html-table";
import { isInline } from "./is-inline";
import { isLeftOut, noteLook } from "./left-out";
import { addressPiece } from "./media/address-piece";
import { figurePieces } from "./media/html-figure";
import { postPieces } from "./media/html-post";
import { isMedia, mediaPieces } from "./media/media-pieces";
import { paragraphsOf } from "./paragraphs-of";

const HEADINGS: Record<string, 2 | 3 | 4> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 };

/** Nodes as blocks: what is in no block of its own makes paragraphs, which two line breaks part. */
export function piecesOf(nodes: Node[], inherited: Inherited, conversion: Conversion): Piece[] {
  const pieces: Piece[] = [];
  let line: Node[] = [];
  const endLine = () => {
    const paragraphs = paragraphsOf(runsOf(line, inherited, conversion));
    for (const text of paragraphs)
      pieces.push(addressPiece(text, conversion) ?? { type: "paragraph", text, ...withDir(inherited.dir) });
    line = [];
  };
  for (const node of nodes) {
    if (isInline(node)) line.push(node);
    else if (tree.isElementNode(node)) {
      endLine();
      pieces.push(...blockPieces(node, inherited, conversion), ...conversion.lifted.splice(0));
    }
  }
  endLine();
  return pieces;
}

function blockPieces(element: Element, around: Inherited, conversion: Conversion): Piece[] {
  const { tagName: name, childNodes: children } = element;
  if (isLeftOut(element, conversion)) return [];
  if (isMedia(element)) {
    noteLook(element, conversion);
    return mediaPieces(element, conversion);
  }
  const post = postPieces(element, conversion);
  if (post) return post;
  const marks = [...around.marks, ...marksOf(element, conversion)];
  const inherited = { ...around, marks, dir: directionOf(element) ?? around.dir };
  const level = HEADINGS[name];
  if (level) {
    if (name !== `h${level}`) addChange(conversion, `<${name}> as a heading of level ${level}`, "");
    return withText({ type: "heading", level, text: textOf(element, conversion, marks), ...withDir(inherited.dir) });
  }
  switch (name) {
    case "hr":
      return [{ type: "divider" }];
    case "blockquote":
      return quotePieces(element, inherited, conversion, piecesOf);
    case "ul":
    case "ol":
    case "menu":
    case "dir":
      return list(element, inherited, conversion);
    case "dl":
      return definitionPieces(element, inherited, conversion, piecesOf);
    case "pre":
      return withText({ type: "paragraph", text: preformatted(element, conversion), ...withDir(inherited.dir) });
    case "table":
      return table(element, inherited, conversion);
    case "figure":
      return figurePieces(element, inherited, conversion, piecesOf);
    case "p":
      return piecesOf(children, { ...inherited, hasLines: false }, conversion);
    default:
      return piecesOf(children, inherited, conversion);
  }
}

/** How nodes become blocks; given to what has blocks inside. */
export type PiecesOf = typeof piecesOf;

const withDir = (dir: Direction | undefined) => (dir ? { dir } : {});
const withText = <Kind extends Piece & { text: Run[] }>(piece: Kind): Kind[] => (piece.text.length > 0 ? [piece] : []);

function list(element: Element, inherited: Inherited, conversion: Conversion): Piece[] {
  const made = htmlList(element, inherited, conversion);
  return made.items.length > 0 ? [{ type: "list", ...made }] : [];
}

function table(element: Element, inherited: Inherited, conversion: Conversion): Piece[] {
  const made = htmlTable(element, inherited, conversion);
  return made ? [{ type: "table", ...made }] : [];
}

function preformatted(element: Element, conversion: Conversion): Run[] {
  const text = rawText(element.childNodes, conversion).replace(/^\n|\n$/g, "");
  return text.trim() ? [markedRun(text, [{ type: "code" }])] : [];
}

function rawText(nodes: Node[], conversion: Conversion): string {
  const texts = nodes.map((node): string => {
    if (tree.isTextNode(node)) return node.value;
    if (!tree.isElementNode(node) || isLeftOut(node, conversion)) return "";
    if (node.tagName === "br") return "\n";
    if (isMedia(node)) conversion.lifted.push(...mediaPieces(node, conversion));
    return isMedia(node) ? "" : rawText(node.childNodes, conversion);
  });
  return texts.join("");
}
