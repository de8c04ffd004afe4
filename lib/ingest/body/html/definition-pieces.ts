import type { Piece } from "../incoming-body";
import { tidyRuns } from "../marked-runs";
import { addChange, type Conversion, type Inherited } from "./conversion";
import type { PiecesOf } from "./html-blocks";
import { type Element, type Node, named } from "./html-elements";

/** A list of terms: each term in bold, its explanation on the next line or in blocks of their own. */
export function definitionPieces(
  element: Element,
  inherited: Inherited,
  conversion: Conversion,
  piecesOf: PiecesOf,
): Piece[] {
  addChange(conversion, "definition list as paragraphs");
  const pieces: Piece[] = [];
  let isTermLast = false;
  for (const part of partsOf(element)) {
    const isTerm = part.tagName === "dt";
    const marks = isTerm ? [...inherited.marks, { type: "strong" } as const] : inherited.marks;
    const inside = piecesOf(part.childNodes, { ...inherited, marks, hasLines: false }, conversion);
    const [term, first] = [pieces.at(-1), inside[0]];
    if (!isTerm && isTermLast && term?.type === "paragraph" && first?.type === "paragraph") {
      term.text = tidyRuns([...term.text, { text: "\n" }, ...first.text]);
      inside.shift();
    }
    if (inside.length > 0 || !isTerm) isTermLast = isTerm;
    pieces.push(...inside);
  }
  return pieces;
}

/** Terms and explanations, which may be in groups; what is neither is an explanation. */
const partsOf = (element: Element): Element[] =>
  groups(element.childNodes).flatMap((part) => (part.tagName === "div" ? partsOf(part) : [part]));

const groups = (nodes: Node[]): Element[] =>
  nodes.filter((node): node is Element => named([node], "dt", "dd", "div").length > 0);
