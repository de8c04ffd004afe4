import { diffWordsWithSpace } from "diff";

export interface TextChange {
  kind: "same" | "added" | "removed";
  text: string;
}

const segmenters = new Map<string, Intl.Segmenter>();

function wordSegmenter(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: "word" });
  segmenters.set(lang, known);
  return known;
}

/** What changed between two texts, word by word as the language divides them (Thai and Chinese too). */
export function diffText(before: string, after: string, lang: string): TextChange[] {
  if (before === after) return before === "" ? [] : [{ kind: "same", text: before }];
  const changes = diffWordsWithSpace(before, after, { intlSegmenter: wordSegmenter(lang) });
  return changes.map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value,
  }));
}
