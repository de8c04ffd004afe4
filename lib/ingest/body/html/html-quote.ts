import { defaultTreeAdapter as tree } from "parse5";
import { itemRuns, listLines, type Run, runText } from "@/lib/newsroom/story/body/body";
import type { Piece } from "../incoming-body";
import { addChange, type Conversion, type Inherited } from "./conversion";
import { fitted } from "./fitted";
import type { PiecesOf } from "./html-blocks";
import { attribute, type Element, hasClass, within } from "./html-elements";
import { textOf } from "./html-runs";

const DASH = /^[—–\s-]+/;
const MAX_ATTRIBUTION = 300;

/** A quotation with its source; what is no text inside follows it. */
export function quotePieces(
  element: Element,
  inherited: Inherited,
  conversion: Conversion,
  piecesOf: PiecesOf,
): Piece[] {
  const source = within(element, ["cite", "footer"]).find((each) => isSource(each, element));
  const whole = source ? words(source, conversion).replace(DASH, "") : "";
  if (source) tree.detachNode(source);
  const pieces = piecesOf(element.childNodes, inherited, conversion);
  const lines = pieces.flatMap(linesOf);
  const text = lines.flatMap((runs, index) => (index > 0 ? [{ text: "\n" }, ...runs] : runs));
  const others = pieces.filter((piece) => linesOf(piece).length === 0);
  for (const { type } of pieces)
    if (type !== "paragraph") addChange(conversion, `${NAMES[type] ?? type} in a quote: ${linesKept(type)}`);
  if (text.length === 0) return whole ? [{ type: "paragraph", text: [{ text: whole }] }, ...others] : others;
  const isPull = hasClass(element, "pullquote", "pull-quote", "wp-block-pullquote");
  const cited = attribute(element, "cite");
  if (cited) addChange(conversion, "address of a quote left out", cited);
  const attribution = fitted(whole, MAX_ATTRIBUTION, "source of a quote", conversion);
  const quote = { text, ...(attribution ? { attribution } : {}), ...(inherited.dir ? { dir: inherited.dir } : {}) };
  return [isPull ? { type: "pullquote", ...quote } : { type: "quote", ...quote }, ...others];
}

const NAMES: Partial<Record<Piece["type"], string>> = { "incoming-picture": "picture" };
const linesKept = (type: Piece["type"]) =>
  ["heading", "list", "table", "quote", "pullquote"].includes(type) ? "its lines stay" : "it follows the quote";

const words = (element: Element, conversion: Conversion) => runText(textOf(element, conversion));
const silent = (): Conversion => ({ changes: [], lifted: [] });

/** Whether a `cite` names who is quoted: it ends the quote, in a line of its own. Inside a sentence it is the title of a work. */
function isSource(source: Element, quoted: Element): boolean {
  const { parentNode: parent } = source;
  const text = words(source, silent());
  if (!parent || !tree.isElementNode(parent) || !words(quoted, silent()).endsWith(text)) return false;
  return parent === quoted || words(parent, silent()).replace(DASH, "") === text.replace(DASH, "");
}

function linesOf(piece: Piece): Run[][] {
  if (piece.type === "list") return listLines(piece).map(({ item }) => itemRuns(item));
  if (piece.type === "table") {
    const caption = piece.caption ? [[{ text: piece.caption }]] : [];
    return [...caption, ...[piece.header, ...piece.rows].flat().map(itemRuns)];
  }
  if (piece.type === "quote" || piece.type === "pullquote")
    return [piece.text, ...(piece.attribution ? [[{ text: `— ${piece.attribution}` }]] : [])];
  return "text" in piece ? [piece.text] : [];
}
