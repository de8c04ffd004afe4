const WIDE = /[—―…‥“”‘’·]/u;
const LATIN = /[\p{Script=Latin}\p{Nd}]/u;

/** Whether the sign at `index` is a dash, ellipsis or quotation mark that Chinese and Japanese set as wide as an ideograph. */
export function isWidePunctuation(text: string, index: number, lang: string): boolean {
  if (!/^(zh|yue|ja)\b/i.test(lang) || !WIDE.test(text[index] ?? "")) return false;
  return !(LATIN.test(text[index - 1] ?? "") && LATIN.test(text[index + 1] ?? ""));
}
