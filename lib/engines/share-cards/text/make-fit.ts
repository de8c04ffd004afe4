import type { CutPiece } from "./cut-pieces";
import { canHyphenate } from "./script-metrics";

/** Marks places inside words wider than a line of `width` em where they may be broken, with a hyphen where the script has one. */
export function allowBreaksInLongWords(text: string, lang: string, pieces: CutPiece[], width: number): string {
  let start = 0;
  return pieces
    .map((piece) => {
      const word = text.slice(start, piece.end);
      start = piece.end;
      if (piece.widthAtLineEnd <= width) return word;
      const letters = [...new Intl.Segmenter(lang, { granularity: "grapheme" }).segment(word)].map((it) => it.segment);
      const mark = canHyphenate(word) ? "\u00AD" : "\u200B";
      return letters.map((letter, i) => (i >= 2 && i < letters.length - 2 ? letter + mark : letter)).join("");
    })
    .join("");
}

/**
 * Cuts a text at a grapheme and adds an ellipsis so that as much as possible fits; a word's end just before the cut is preferred.
 * @param tryFit tells how a text fits, or null when it does not
 */
export async function shorten<Fit>(
  text: string,
  lang: string,
  tryFit: (text: string) => Promise<Fit | null>,
): Promise<Fit | null> {
  const letters = [...new Intl.Segmenter(lang, { granularity: "grapheme" }).segment(text)].map((it) => it.segment);
  const cut = (count: number) => `${trimEnd(letters.slice(0, count).join(""))}…`;
  let fits = 0;
  let tooMany = letters.length;
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (await tryFit(cut(middle))) fits = middle;
    else tooMany = middle;
  }
  const wordEnd = letters.lastIndexOf(" ", fits);
  return (wordEnd > fits - 12 && wordEnd > 0 && (await tryFit(cut(wordEnd)))) || tryFit(cut(fits));
}

function trimEnd(text: string): string {
  return text.replace(/[\s\u00AD\u200B.,;:!?،。、·–—-]+$/u, "");
}
