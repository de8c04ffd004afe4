import { defaultTreeAdapter as tree } from "parse5";
import type { Piece } from "../../incoming-body";
import { addChange, type Conversion } from "../conversion";
import { attribute, type Element } from "../html-elements";

const MAX_ALT = 500;
const LAZY_SOURCES = ["data-src", "data-lazy-src", "data-original", "data-orig-file"];

/** A picture element as it is to be stored. One that counts readers is left out. */
export function picturePieces(image: Element, conversion: Conversion): Piece[] {
  const src = sourceOf(image);
  const alt = attribute(image, "alt") ?? "";
  const title = attribute(image, "title");
  if (isPixel(image)) addChange(conversion, "counting pixel left out", src);
  else if (!src) addChange(conversion, "<img> without an address left out", alt);
  else {
    if (alt.length > MAX_ALT) addChange(conversion, "alt text shortened", alt.slice(MAX_ALT));
    const href = linkAround(image);
    if (href && href !== src) addChange(conversion, "link of a picture left out", href);
    if (title && title !== alt) addChange(conversion, "title of a picture left out", title);
    return [{ type: "incoming-picture", src, ...(alt ? { alt: alt.slice(0, MAX_ALT) } : {}) }];
  }
  return [];
}

/** Where the picture is: scripts that load pictures late leave a dot in `src`, and the picture in an attribute of theirs. */
function sourceOf(image: Element): string {
  const src = attribute(image, "src") ?? "";
  const lazy = LAZY_SOURCES.map((name) => attribute(image, name)).find(Boolean);
  if (src && !(lazy && /^data:|placeholder|blank\.gif/i.test(src))) return src;
  return lazy ?? largestOf(attribute(image, "srcset") ?? attribute(image, "data-srcset") ?? "");
}

function largestOf(sources: string): string {
  const candidates = sources
    .split(/,\s+/)
    .map((each) => each.trim().split(/\s+/))
    .map(([address = "", size = "1x"]) => ({ address, size: Number.parseFloat(size) || 1 }));
  return candidates.toSorted((one, other) => other.size - one.size)[0]?.address ?? "";
}

function linkAround(image: Element): string {
  for (let up = image.parentNode; up && tree.isElementNode(up); up = up.parentNode)
    if (up.tagName === "a") return attribute(up, "href") ?? "";
  return "";
}

const isPixel = (image: Element) =>
  ["width", "height"].every((name) => /^[01](?:px)?$/.test(attribute(image, name) ?? ""));
