import { cutAtWord } from "@/lib/platform/i18n/cut-at-word";

const MARKUP = /<\/?[a-z!][^<>]*>/gi;
const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", hellip: "…" };
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi;

function codePoint(value: number): string {
  const isText = value > 31 && value <= 0x10ffff && (value < 0xd800 || value > 0xdfff);
  return isText ? String.fromCodePoint(value) : " ";
}

function decoded(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal) return codePoint(Number.parseInt(decimal, 10));
    if (hex) return codePoint(Number.parseInt(hex, 16));
    return NAMED[name?.toLowerCase() ?? ""] ?? whole;
  });
}

/** The words of a text that may carry markup or entities by mistake, on one line. */
function plainLine(text: string): string {
  return decoded(text.replace(MARKUP, " ")).replace(/\s+/gu, " ").trim();
}

/**
 * At most `max` characters of a text, cut at the edge of a word of its language and then ended with an ellipsis.
 * Markup and entities that imports left in the text never show, whole or in part.
 */
export function teaser(text: string, max: number, lang: string): string {
  const line = plainLine(text);
  return cutAtWord(line, max, lang);
}
