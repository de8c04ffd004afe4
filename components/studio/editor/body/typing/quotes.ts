import { quotationMarks } from "./quotation-marks";
import type { Replacement } from "./replacement";

const NO_BREAK = "\u00a0";
const APOSTROPHE = "’";
const SINGLES = "‘’‚‹›";

type Pair = [open: string, close: string];

function isOpen(before: string, [open, close]: Pair): boolean {
  if (open === close) return before.split(open).length % 2 === 0;
  return before.lastIndexOf(open) > before.lastIndexOf(close);
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
  const isInnermost = hasInner && isOpen(before, inner) && before.lastIndexOf(inner[0]) > before.lastIndexOf(outer[0]);
  const [, close] = isInnermost ? inner : outer;
  const spaceOf = (mark: string) => (isSpaced && "«»".includes(mark) ? NO_BREAK : "");
  // Where a space belongs inside, one before the mark may be that.
  const isClosedByHand = spaceOf(close) !== "" && isInside && /\s$/.test(before);
  const isElided = !isInside && before.endsWith(APOSTROPHE);
  if ((isOpening(before, lang) || isElided) && !isClosedByHand) {
    const [open] = isInside && hasInner ? inner : outer;
    return { cut: 0, insert: open + spaceOf(open) };
  }
  return { cut: isClosedByHand ? 1 : 0, insert: spaceOf(close) + close };
}

function singleQuote(before: string, lang: string): Replacement {
  const { inner, outer } = quotationMarks(lang);
  if (/[\u05d0-\u05ea]$/.test(before) && !isOpen(before, inner)) return { cut: 0, insert: "׳" };
  if (inner[0] === outer[0] && !SINGLES.includes(inner[0])) return { cut: 0, insert: APOSTROPHE };
  if (isOpening(before, lang)) return { cut: 0, insert: inner[0] };
  return { cut: 0, insert: isOpen(before, inner) ? inner[1] : APOSTROPHE };
}

/** The mark of a language for a straight quote that is typed after a text; null where it stays what it is. */
export function quote(before: string, typed: string, lang: string): Replacement | null {
  if (typed === '"') return doubleQuote(before, lang);
  return typed === "'" ? singleQuote(before, lang) : null;
}

/** Words that begin with an apostrophe, by language. */
const SHORTENED: Record<string, RegExp> = {
  en: /^(?:em|til|tis|twas|twere|twill)$/i,
  de: /^(?:s|n|ne|nem|nen|ner|rum|rein|raus)$/i,
  nl: /^(?:s|t|n|k|m)$/i,
  it: /^(?:ndrangheta|ndranghetist[aei]|ndrin[ae]|sto|sta)$/i,
};

/** Makes an apostrophe of the mark before or after a word once what is typed shows that it is none: ’90s, l’eau. */
export function apostropheInstead(before: string, typed: string, lang: string): Replacement | null {
  const { outer, inner } = quotationMarks(lang);
  const [open, close] = inner;
  const isSingle = SINGLES.includes(open);
  const at = before.lastIndexOf(open);
  const word = before.slice(at + 1);
  const replaced = { cut: word.length + 1, insert: APOSTROPHE + word + typed };
  const isAtWord = at >= 0 && open !== close && /(?:^|[\s\p{Ps}\p{Pi}\p{Pd}])$/u.test(before.slice(0, at));
  if (isAtWord && word === "n" && typed === "'" && lang.startsWith("en"))
    return { cut: 2, insert: `${APOSTROPHE}n${APOSTROPHE}` };
  if (isAtWord && /^\d\d$/.test(word) && typed === "s") return replaced;
  if (isAtWord && /[\s.,;:!?)]/.test(typed)) {
    const isYear = /^\d\d$/.test(word) && !isSingle && !isOpen(before.slice(0, at), outer);
    if (isYear || SHORTENED[lang.toLowerCase().split("-")[0] ?? ""]?.test(word)) return replaced;
  }
  const isElided = !isSingle && open !== outer[0] && before.endsWith(close) && /\p{L}$/u.test(before.slice(0, -1));
  return isElided && /\p{L}/u.test(typed) ? { cut: 1, insert: APOSTROPHE + typed } : null;
}
