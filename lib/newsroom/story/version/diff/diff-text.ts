import { diffWordsWithSpace } from "diff";

export interface TextChange {
  kind: "same" | "added" | "removed";
  text: string;
}

/** Words that may differ before two texts count as two texts: the search takes the square of it. */
const MAX_EDITS = 1_500;

const segmenters = new Map<string, Intl.Segmenter>();

function wordSegmenter(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: "word" });
  segmenters.set(lang, known);
  return known;
}

/** What changed between two texts, word by word as the language divides them (Thai and Chinese too). */
export function diffText(before: string, after: string, lang: string): TextChange[] {
  if (before === after) return before === "" ? [] : [{ kind: "same", text: before }];
  const changes = diffWordsWithSpace(before, after, {
    intlSegmenter: wordSegmenter(lang),
    maxEditLength: MAX_EDITS,
  });
  if (!changes) return replaced(before, after);
  return changes.map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value,
  }));
}

const replaced = (before: string, after: string): TextChange[] =>
  [
    { kind: "removed" as const, text: before },
    { kind: "added" as const, text: after },
  ].filter(({ text }) => text !== "");
