import { webAddress } from "../media/link-piece";

export interface Shortcode {
  name: string;
  /** What follows its name */
  attributes: string;
  /** All of it, as it is written */
  raw: string;
}

const PICTURE = /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)/i;
const FILES = "src mp4 m4v webm ogv mp3 m4a ogg wav flv wma wmv".split(" ");

/** The markup that stands for a shortcode: a caption is a figure, a player its file; of an unknown one the words inside and its address stay. */
export function shortcodeHtml({ name, attributes, raw }: Shortcode, content: string): string {
  const values = valuesOf(attributes);
  switch (name) {
    case "caption":
    case "wp_caption": {
      const [picture = ""] = PICTURE.exec(content) ?? [];
      const words = content.slice(picture.length).trim() || values.get("caption") || "";
      return picture
        ? `<figure>${picture}<figcaption>${words}</figcaption></figure>`
        : `<figure>${content}${values.get("caption") ? `<figcaption>${values.get("caption")}</figcaption>` : ""}</figure>`;
    }
    case "audio":
    case "video": {
      const source = FILES.map((key) => values.get(key)).find(Boolean) ?? content.replace(/<[^>]*>/g, "").trim();
      return `<${name} src="${attribute(source)}"></${name}>`;
    }
    case "pullquote":
    case "blockquote":
      return `<blockquote class="${name}">${content}</blockquote>`;
    default:
      return other(name, values, raw, content);
  }
}

function other(name: string, values: Map<string, string>, raw: string, content: string): string {
  const inside = webAddress(decoded(content.replace(/<[^>]*>/g, "").trim()));
  const address =
    inside ?? ["url", "src", "href", "link", ""].map((key) => webAddress(values.get(key) ?? "")).find(Boolean);
  const note = `<masthead-shortcode name="${attribute(name)}" raw="${attribute(raw)}"></masthead-shortcode>`;
  if (address && name === "embed") return frame(address);
  if (!address) return note + content;
  return note + (inside || !content.trim() ? frame(address) : `<a href="${attribute(address)}">${content}</a>`);
}

const frame = (address: string) => `<iframe src="${attribute(address)}"></iframe>`;

const attribute = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** Attributes by name; a value alone, as in `[youtube https://…]`, has the empty name. */
function valuesOf(attributes: string): Map<string, string> {
  const values = new Map<string, string>();
  const each = /(https?:\/\/[^\s"']+)|([\w-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))|([^\s"'=]+)/g;
  for (const [, address, key = "", double, single, bare, alone] of attributes.matchAll(each)) {
    const value = decoded((address ?? double ?? single ?? bare ?? alone ?? "").trim());
    if (value && !values.has(key)) values.set(key, value);
  }
  return values;
}

const decoded = (value: string) => value.replaceAll("&amp;", "&").replaceAll("&#038;", "&");
