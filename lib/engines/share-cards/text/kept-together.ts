const MAY_NOT_START =
  /[、。，．・：；？！）」』】〕〉》〗〙〛｝］’”ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々〻〜～゠‼⁇⁈⁉—―…‥·％]/u;
const MAY_NOT_END = /[（「『【〔〈《〖〘〚｛［‘“]/u;
const OPENING_QUOTE = /[“‘]/u;
const CLOSING_QUOTE = /[”’]/u;
const ADDED_BREAK = /[\u200B\u00AD]/;
const WIDE_LANGUAGE = /^(zh|yue|ja)\b/i;

/** What stays on one line with what follows a space: groups of digits, amounts and their currency, quotation marks set apart. */
const TOGETHER: [before: RegExp, after: RegExp][] = [
  [/\d\s$/u, /^\d{3}(?!\d)/u],
  [/\d\s$/u, /^(\p{Sc}|[%‰°])/u],
  [/\p{Sc}\s$/u, /^\d/u],
  [/(^|[\s(])[«‹]\s$/u, /^/u],
  [/\s$/u, /^[»›](?=[\s.,;:!?)]|$)/u],
  [/\s$/u, /^[!?:;](?=\s|$)/u],
];
const REACH = 6;

/** Whether a line must not end at `at`, though UAX 14 lets it: rules of Chinese and Japanese lines, and of spaces inside of what is read as one. */
export function isKeptTogether(text: string, at: number, lang: string): boolean {
  if (at <= 0 || at >= text.length) return false;
  const last = at - (ADDED_BREAK.test(text[at - 1] ?? "") ? 2 : 1);
  if (WIDE_LANGUAGE.test(lang) && MAY_NOT_START.test(text[at] ?? "") && /\S/u.test(text[last] ?? "")) return true;
  if (WIDE_LANGUAGE.test(lang) && MAY_NOT_END.test(text[last] ?? "")) return true;
  const before = text.slice(Math.max(0, at - REACH), at);
  const after = text.slice(at, at + REACH);
  return TOGETHER.some(([end, start]) => end.test(before) && start.test(after));
}

/** Places before and after quotation marks inside of Chinese and Japanese text, which UAX 14 takes for unbreakable. */
export function breaksAtQuotes(text: string, lang: string, isWide: (letter: string) => boolean): number[] {
  if (!WIDE_LANGUAGE.test(lang)) return [];
  const places: number[] = [];
  for (let at = 1; at < text.length; at++) {
    const [before = "", after = ""] = [text[at - 1], text[at]];
    if (isWide(before) && OPENING_QUOTE.test(after)) places.push(at);
    if (CLOSING_QUOTE.test(before) && isWide(after)) places.push(at);
  }
  return places;
}
