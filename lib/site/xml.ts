const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as XML and HTML may hold it: escaped, without the characters that XML 1.0 forbids (section 2.2) and lone surrogates. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "");
}

/** Markup that is safe to send: everything in it was escaped or written by us. */
export class Markup {
  constructor(private readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

type Part = string | number | Markup | readonly Part[] | null | undefined | false;

function written(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (part instanceof Markup) return part.toString();
  if (Array.isArray(part)) return part.map(written).join("");
  return escapeXml(String(part));
}

/** Markup from a template: whatever is put in is escaped, unless it is Markup already; absent parts are left out. */
export function xml(template: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(template.reduce((text, piece, index) => text + written(parts[index - 1]) + piece));
}
