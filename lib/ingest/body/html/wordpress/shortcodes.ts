import { type Shortcode, shortcodeHtml } from "./shortcode-html";

const TOKEN =
  /<!--|-->|<(\/?)([a-z][a-z0-9]*)\b[^<>]*>|\[\[[a-z][\w-]*[^\][]*\]\]|\[(\/?)([a-z][\w-]*)((?:=[^\]\s]*)?(?:\s(?:[^\]"'[]|"[^"]*"|'[^']*')*)?)\]/gi;
/** Where square brackets are no shortcodes. */
const RAW = new Set("pre code script style textarea".split(" "));
/** Shortcodes that say something without attributes */
const BARE = ["gallery", "playlist"];
/** Shortcodes whose attribute may be an address alone */
const EMBEDS = "embed youtube vimeo twitter tweet instagram facebook soundcloud googlemaps".split(" ");

interface Frame extends Shortcode {
  content: string;
}

/**
 * HTML of WordPress in which each shortcode is the markup that it stands for, or an element that the report names. Words in brackets
 * ("[sic]", "[video]") stay: a shortcode has attributes, an underscore or an end, or is a gallery.
 */
export function withoutShortcodes(html: string): string {
  if (!html.includes("[")) return html;
  const tokens = [...html.matchAll(TOKEN)];
  const ends = new Map<string, number>();
  for (const [, , , end, name = ""] of tokens) if (end) ends.set(name, (ends.get(name) ?? 0) + 1);
  const left = new Map(ends);
  const open: Frame[] = [{ name: "", attributes: "", raw: "", content: "" }];
  const write = (text: string) => {
    const last = open.at(-1);
    if (last) last.content += text;
  };
  const close = () => {
    const frame = open.pop();
    if (frame) write(shortcodeHtml(frame, frame.content));
  };
  let at = 0;
  let raw = "";
  for (const { 0: token, 1: isTagEnd, 2: tag = "", 3: end, 4: name = "", 5: attributes = "", index } of tokens) {
    write(html.slice(at, index));
    at = index + token.length;
    if (end) left.set(name, (left.get(name) ?? 1) - 1);
    const isRaw = raw !== "";
    raw = rawAfter(raw, token, isTagEnd ? `/${tag}` : tag);
    if (!isRaw && token.startsWith("[[")) write(token.slice(1, -1));
    else if (isRaw || !name || !isShortcode(name, attributes, ends)) write(token);
    else if (end) {
      if (!open.some((frame) => frame.name === name))
        write(shortcodeHtml({ name: `/${name}`, attributes, raw: token }, ""));
      else {
        while (open.at(-1)?.name !== name) close();
        close();
      }
    } else if (attributes.endsWith("/") || !left.get(name)) write(shortcodeHtml({ name, attributes, raw: token }, ""));
    else open.push({ name, attributes, raw: token, content: "" });
  }
  write(html.slice(at));
  while (open.length > 1) close();
  return open[0]?.content ?? "";
}

/** What markup a place is in that has no shortcodes: a comment, the name of an element, or nothing. */
function rawAfter(raw: string, token: string, tag: string): string {
  if (raw === "") return token === "<!--" || RAW.has(tag.toLowerCase()) ? tag.toLowerCase() || token : "";
  return (raw === "<!--" && token === "-->") || tag.toLowerCase() === `/${raw}` ? "" : raw;
}

function isShortcode(name: string, attributes: string, ends: Map<string, number>): boolean {
  if (name.includes("_") || ends.has(name) || /^=|\s[\w-]+\s*=/.test(attributes)) return true;
  return attributes.trim() === "" ? BARE.includes(name) : EMBEDS.includes(name) && /https?:\/\//.test(attributes);
}
