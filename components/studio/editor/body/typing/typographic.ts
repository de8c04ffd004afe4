import { quotationMarks } from "./quotation-marks";

/** What replaces the typed character, and the characters before it that go with it. */
interface Replacement {
  cut: number;
  insert: string;
}

const NO_BREAK = "\u00a0";
const APOSTROPHE = "’";
const [EN_DASH, EM_DASH] = ["–", "—"];
/** Languages that write an em dash between clauses; others write an en dash. */
const EM_DASHES = new Set("be en es ja pt ru uk zh".split(" "));
const SINGLES = "‘’‚‹›";
/** An address, or a word that begins with two hyphens, as commands have them */
const UNTOUCHED = /(?:\w+:\/\/|^www\.|@|^--.)\S*$/i;

const baseOf = (lang: string) => lang.toLowerCase().split("-")[0] ?? "";

function isOpen(before: string, [open, close]: [string, string]): boolean {
  if (open === close) return before.split(open).length % 2 === 0;
  return before.lastIndexOf(open) > before.lastIndexOf(close);
}

/** The typographic form of a straight quote, apostrophe or hyphen that is typed after a text; null where it stays what it is. */
export function typographic(before: string, typed: string, lang: string): Replacement | null {
  if (typed === "-" || typed === " ") return dash(before, typed, lang);
  if ((typed !== '"' && typed !== "'") || UNTOUCHED.test(/\S*$/.exec(before)?.[0] ?? "")) return null;
  return typed === '"' ? doubleQuote(before, lang) : singleQuote(before, lang);
}

function isOpening(before: string, lang: string): boolean {
  const last = [...before].at(-1) ?? "";
  const { outer, inner } = quotationMarks(lang);
  for (const pair of [inner, outer]) if (pair.includes(last)) return last === pair[0] && isOpen(before, pair);
  return last === "" || /[\s\p{Ps}\p{Pi}\p{Pd}/¿¡]/u.test(last);
}

function doubleQuote(before: string, lang: string): Replacement | null {
  const { outer, inner, isSpaced } = quotationMarks(lang);
  const isInside = isOpen(before, outer);
  const hasInner = !SINGLES.includes(inner[0]);
  if (/\p{Nd}$/u.test(before) && !isInside) return null;
  if (/[\u05d0-\u05ea]$/.test(before) && !isInside) return { cut: 0, insert: "״" };
  // Where a space belongs inside, one before the mark may be that.
  const isClosedByHand = isSpaced && isInside && /\s$/.test(before);
  if (isOpening(before, lang) && !isClosedByHand) {
    const [open] = isInside && hasInner ? inner : outer;
    return { cut: 0, insert: isSpaced ? open + NO_BREAK : open };
  }
  const isInnermost = hasInner && isOpen(before, inner) && before.lastIndexOf(inner[0]) > before.lastIndexOf(outer[0]);
  const [, close] = isInnermost ? inner : outer;
  return { cut: isClosedByHand ? 1 : 0, insert: isSpaced ? NO_BREAK + close : close };
}

function singleQuote(before: string, lang: string): Replacement {
  const { inner } = quotationMarks(lang);
  if (/[\u05d0-\u05ea]$/.test(before) && !isOpen(before, inner)) return { cut: 0, insert: "׳" };
  if (!SINGLES.includes(inner[0])) return { cut: 0, insert: APOSTROPHE };
  if (isOpening(before, lang)) return { cut: 0, insert: inner[0] };
  return { cut: 0, insert: isOpen(before, inner) ? inner[1] : APOSTROPHE };
}

/** Two hyphens become a dash, a third makes it the other one. A line that begins with them may become a divider: it needs a space after them. */
function dash(before: string, typed: string, lang: string): Replacement | null {
  const usual = EM_DASHES.has(baseOf(lang)) ? EM_DASH : EN_DASH;
  if (typed === " ") return before === "--" ? { cut: 2, insert: `${usual} ` } : null;
  const last = before.at(-1);
  if (last === EN_DASH || last === EM_DASH) return { cut: 1, insert: last === EN_DASH ? EM_DASH : EN_DASH };
  const words = before.slice(0, -1);
  if (last !== "-" || words.trim() === "" || /-$/.test(words)) return null;
  if (UNTOUCHED.test(/\S*$/.exec(words)?.[0] ?? "")) return null;
  return { cut: 1, insert: /\p{Nd}$/u.test(words) ? EN_DASH : usual };
}
