import { defaultTreeAdapter as tree } from "parse5";
import { type Run, runText } from "@/lib/newsroom/story/body/body";
import type { IncomingPicture, Piece } from "../../incoming-body";
import { addChange, type Conversion, type Inherited } from "../conversion";
import { fitted } from "../fitted";
import type { PiecesOf } from "../html-blocks";
import { attribute, type Element, hasClass, within } from "../html-elements";
import { textOf } from "../html-runs";

const MAX_CAPTION = 1_000;
const MAX_CREDIT = 300;
const CREDIT_CLASS = /(?:^|[\s_-])(?:credits?|copyright|photographer|photo-by|byline|source)(?:$|[\s_-])/i;
const CREDIT_PROPERTY = /^(?:creditText|copyrightHolder|copyrightNotice|creator|author)$/i;

/**
 * A figure with its caption and the credit that is marked in it: they join its one picture or table, else they follow what is in it as a
 * paragraph. Also what WordPress made of captions before there were figures.
 */
export function figurePieces(
  element: Element,
  inherited: Inherited,
  conversion: Conversion,
  piecesOf: PiecesOf,
): Piece[] {
  const captions = [
    ...within(element, ["figcaption"], ["figure"]),
    ...within(element, ["p", "dd"]).filter((each) => hasClass(each, "wp-caption-text", "wp-caption-dd")),
  ];
  const credits = within(element, ["span", "cite", "small", "em", "p", "div", "a"], ["figure"]).filter(isCredit);
  for (const each of credits) tree.detachNode(each);
  const credit = words(credits, conversion);
  for (const each of captions) tree.detachNode(each);
  const pull = hasClass(element, "wp-block-pullquote") ? within(element, ["blockquote"]) : [];
  for (const quote of pull) quote.attrs.push({ name: "class", value: "pullquote" });
  const pieces = piecesOf(element.childNodes, inherited, conversion);
  const texts = captions.map((each) => textOf(each, conversion)).filter((text) => text.length > 0);
  const caption = texts.map(runText).join("\n");
  const [picture, ...others] = pieces.filter((piece): piece is IncomingPicture => piece.type === "incoming-picture");
  if (picture && others.length === 0) {
    noteLinks(captions, conversion);
    if (caption) picture.caption = fitted(caption, MAX_CAPTION, "caption", conversion);
    if (credit) picture.credit = fitted(credit, MAX_CREDIT, "credit", conversion);
    return pieces;
  }
  const [table] = pieces;
  if (table?.type === "table" && pieces.length === 1 && caption && !table.caption) {
    noteLinks(captions, conversion);
    table.caption = fitted(caption, MAX_CAPTION, "caption", conversion);
    texts.length = 0;
  }
  const rest: Run[][] = [...texts, ...(credit ? [[{ text: credit }]] : [])];
  return [...pieces, ...rest.map((text): Piece => ({ type: "paragraph", text }))];
}

const isCredit = (element: Element) =>
  CREDIT_CLASS.test(attribute(element, "class") ?? "") || CREDIT_PROPERTY.test(attribute(element, "itemprop") ?? "");

const words = (elements: Element[], conversion: Conversion) =>
  elements
    .map((each) => runText(textOf(each, conversion)))
    .filter(Boolean)
    .join(" / ");

/** A caption is words alone. */
function noteLinks(captions: Element[], conversion: Conversion): void {
  for (const link of captions.flatMap((each) => within(each, ["a"]))) {
    const href = attribute(link, "href");
    if (href) addChange(conversion, "link in a caption left out", href);
  }
}
