import { type SearchWord, searchWords } from "./search-words";

/** A query as search reads it: "Élection!" and "election" are one. */
export const queryWords = (query: string): string => searchWords(query).flatMap(plainParts).join(" ");

const plainParts = ({ plain, parts }: SearchWord): string[] =>
  parts && parts.length > 1 ? parts.flatMap(plainParts) : [plain];
