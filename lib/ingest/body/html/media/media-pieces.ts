import type { Piece } from "../../incoming-body";
import { addChange, type Conversion } from "../conversion";
import { attribute, type Element, within } from "../html-elements";
import { framePieces } from "./html-frame";
import { picturePieces } from "./html-picture";
import { linkPiece } from "./link-piece";

const MEDIA = new Set("img picture iframe video audio object embed".split(" "));

/** Whether an element shows something that no line of text may hold. */
export const isMedia = (element: Element) => MEDIA.has(element.tagName);

/** The blocks that stand for a media element. */
export function mediaPieces(element: Element, conversion: Conversion): Piece[] {
  switch (element.tagName) {
    case "img":
      return picturePieces(element, conversion);
    case "picture":
      return within(element, ["img"]).flatMap((image) => picturePieces(image, conversion));
    case "iframe":
      return framePieces("iframe", sourceOf(element), attribute(element, "title"), conversion);
    case "object":
    case "embed":
      return framePieces(element.tagName, objectSource(element), attribute(element, "title"), conversion);
    default:
      return playerPieces(element, conversion);
  }
}

const sourceOf = (element: Element) =>
  ["src", "data-src", "data-lazy-src"].map((name) => attribute(element, name)).find(Boolean) ?? "";

function objectSource(element: Element): string {
  const movie = within(element, ["param"]).find((each) => /^(?:movie|src|url)$/i.test(attribute(each, "name") ?? ""));
  const [inner] = within(element, ["embed", "iframe"]);
  return (
    attribute(element, "data") ||
    attribute(element, "src") ||
    (movie && attribute(movie, "value")) ||
    (inner ? sourceOf(inner) : "")
  );
}

/** A video or sound: no block plays a file, so that a link leads to it. */
function playerPieces(element: Element, conversion: Conversion): Piece[] {
  const { tagName: name } = element;
  const source = sourceOf(element) || within(element, ["source"]).map(sourceOf).find(Boolean) || "";
  const link = linkPiece(source, attribute(element, "title"));
  addChange(conversion, link ? `<${name}> as a link` : `<${name}> left out`, source);
  return link ? [link] : [];
}
