const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** At most so many letters as people count them, the last one an ellipsis where the text goes on. */
export function cutText(text: string, most: number): string {
  const letters = [...graphemes.segment(text)].map(({ segment }) => segment);
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}
