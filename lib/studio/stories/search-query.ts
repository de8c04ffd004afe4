const MAX_WORDS = 12;

/** Letters without case and accents, as the database function `plain_words` makes them. */
export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "");

/** What `to_tsquery('simple', …)` takes for texts that have all the words, or words that begin so; empty where there is no word. */
export function searchQuery(text: string): string {
  const words = plainWords(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words
    .slice(0, MAX_WORDS)
    .map((word) => `'${word}':*`)
    .join(" & ");
}

/** A pattern of `ilike` for texts that contain this. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`;
