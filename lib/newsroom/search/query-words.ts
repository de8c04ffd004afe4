import { searchWords } from "./search-words";

/** A query as searching reads it, so that "Élection!" and "election" are promoted alike. */
export const queryWords = (query: string): string =>
  searchWords(query)
    .map((word) => word.plain)
    .join(" ");
