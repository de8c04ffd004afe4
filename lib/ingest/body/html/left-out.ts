import { addChange, type Conversion } from "./conversion";
import { allText, attribute, type Element, hasClass } from "./html-elements";

const DROPPED = new Set(
  "script style template noscript head svg math form input button select textarea applet frame frameset map canvas dialog".split(
    " ",
  ),
);
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Attributes that name what an element without words would have shown. */
const SOURCES = ["src", "data", "action", "href"];

/** Whether an element is not shown, or nothing that a text may hold. The report names it, with its words. */
export function isLeftOut(element: Element, conversion: Conversion): boolean {
  const { tagName: name } = element;
  const isHidden = attribute(element, "hidden") !== undefined || HIDDEN.test(attribute(element, "style") ?? "");
  if (DROPPED.has(name)) addChange(conversion, `<${name}> left out`, detailOf(element));
  else if (isHidden) addChange(conversion, "hidden element left out", detailOf(element));
  else return false;
  return true;
}

function detailOf(element: Element): string {
  const source = SOURCES.map((name) => attribute(element, name)).find(Boolean) ?? "";
  return [source, allText(element)].filter(Boolean).join(" ");
}

const SHORTCODE = "masthead-shortcode";
const isShortcode = ({ tagName }: Element) => tagName === SHORTCODE;

/** Names in the report what of an element's look does not fit into a text; its words stay. */
export function noteLook(element: Element, conversion: Conversion): void {
  const { tagName: name } = element;
  if (isShortcode(element))
    addChange(conversion, `[${attribute(element, "name")}] left out`, attribute(element, "raw"));
  if (attribute(element, "style")) addChange(conversion, "inline style left out", attribute(element, "style"));
  if (PLAIN.has(name)) addChange(conversion, `<${name}> as plain text`, allText(element));
  if (name === "a" && !attribute(element, "href") && (attribute(element, "id") || attribute(element, "name")))
    addChange(conversion, "anchor left out", attribute(element, "id") || attribute(element, "name"));
}

const PLAIN = new Set("u ins mark small big font abbr acronym ruby marquee blink center fieldset details".split(" "));

/** Emoji that WordPress sends as pictures. */
export const emojiOf = (element: Element): string =>
  element.tagName === "img" && hasClass(element, "emoji", "wp-smiley") ? (attribute(element, "alt") ?? "") : "";
