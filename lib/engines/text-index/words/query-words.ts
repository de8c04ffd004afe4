import { searchWords } from "./search-words";

/** A query as search reads it: "Élection!" and "election" are one. */
export const queryWords = (query: string): string =>
  searchWords(query)
    .map((word) => word.plain)
    .join(" ");
