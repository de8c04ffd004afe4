import LineBreaker from "linebreak";
import { breaksAtQuotes, isKeptTogether } from "./kept-together";

/** A place where a line may end. */
interface LineBreak {
  /** Index of the first UTF-16 unit of the next line. */
  at: number;
  /** 0 where a reader expects a break, up to 1 where it is allowed but tears a phrase. */
  roughness: number;
}

const spaceless = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
const ideographic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const hangul = /\p{Script=Hangul}/u;
const hyphenInWord = /^\p{L}[-‐]\p{L}$/u;
const hiraganaOnly = /^\p{Script=Hiragana}+$/u;
const clings = /^[的了吗呢吧着过们]$/u;

/** Places where lines may end by UAX 14, by dictionary in scripts without spaces; the end of the text is always the last. */
export function lineBreaks(text: string, lang: string): LineBreak[] {
  const words = ideographic.test(text) ? phraseStarts(text, lang) : null;
  const breaks = new Map<number, LineBreak>();
  const breaker = new LineBreaker(text);
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    const at = found.position;
    const tearsPhrase = words !== null && !words.has(at) && ideographic.test(text[at - 1] ?? "");
    const tearsHangul = hangul.test(text[at - 1] ?? "") && hangul.test(text[at] ?? "");
    const tearsWord = hyphenInWord.test(text.slice(Math.max(0, at - 2), at + 1));
    breaks.set(at, { at, roughness: tearsPhrase || tearsHangul ? 1 : tearsWord ? 0.5 : 0 });
  }
  for (const stretch of text.matchAll(spaceless)) {
    const segmenter = new Intl.Segmenter(lang, { granularity: "word" });
    for (const { index } of segmenter.segment(stretch[0])) {
      const at = stretch.index + index;
      if (index > 0 && !breaks.has(at)) breaks.set(at, { at, roughness: 0.15 });
    }
  }
  for (const at of breaksAtQuotes(text, lang, (letter) => ideographic.test(letter)))
    breaks.set(at, { at, roughness: 0 });
  for (const at of [...breaks.keys()]) if (isKeptTogether(text, at, lang)) breaks.delete(at);
  breaks.set(text.length, { at: text.length, roughness: 0 });
  return [...breaks.values()].sort((a, b) => a.at - b.at);
}

/** Starts of words that do not belong to the word before, as particles and endings do. */
function phraseStarts(text: string, lang: string): Set<number> {
  const starts = new Set<number>();
  for (const { index, segment } of new Intl.Segmenter(lang, { granularity: "word" }).segment(text)) {
    if (!hiraganaOnly.test(segment) && !clings.test(segment)) starts.add(index);
  }
  return starts;
}
