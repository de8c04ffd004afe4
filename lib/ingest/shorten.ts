/** A text of at most `max` UTF-16 units: a longer one ends after a whole word, where it has words, with an ellipsis. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = text.slice(0, max - 1);
  const atWord = /\s/.test(text.charAt(max - 1)) ? room : room.replace(/\s\S*$/, "");
  // Half of a character is none.
  return `${atWord.replace(/[\ud800-\udbff]$/, "").replace(/[\s,;:.–—-]+$/, "")}…`;
}
