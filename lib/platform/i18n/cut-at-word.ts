const segmenters = new Map<string, Intl.Segmenter>();

function words(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: "word" });
  segmenters.set(lang, known);
  return known;
}

/**
 * A text of at most `max` UTF-16 units; a longer one is cut at the edge of a word of its language, and an ellipsis is added to that.
 * Where the first word alone is longer, half as many letters of it stay.
 */
export function cutAtWord(text: string, max: number, lang: string): string {
  if (text.length <= max) return text;
  const end =
    words(lang)
      .segment(text.slice(0, max + 40))
      .containing(max)?.index ?? max;
  const head = text.slice(0, end).replace(/[\s\p{Pd}\p{Po}\p{Ps}\p{Pi}]+$/u, "");
  return `${
    head ||
    Array.from(text)
      .slice(0, Math.floor(max / 2))
      .join("")
  }…`;
}
