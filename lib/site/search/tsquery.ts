import { quoted } from "@/lib/newsroom/search/search-document";

/** One thing that a story must have: any of these lexemes, or a word that begins with `prefix`, or all of `pieces`. */
export interface WordGroup {
  lexemes: string[];
  prefix?: string;
  pieces?: string[];
}

const any = (parts: string[]) => (parts.length === 1 ? `${parts[0]}` : `(${parts.join(" | ")})`);

/** One group as a part of a tsquery. */
export function groupText({ lexemes, prefix, pieces }: WordGroup): string {
  const ways = [...new Set(lexemes)].map(quoted);
  if (prefix) ways.push(`${quoted(prefix)}:*`);
  if (pieces) ways.push(`(${pieces.map(quoted).join(" & ")})`);
  return any(ways);
}

/** Words next to each other, in order. */
export const phraseText = (words: string[]) => `(${words.map(quoted).join(" <-> ")})`;

/** All of the parts. */
export const allOf = (parts: string[]) => parts.join(" & ");

/** Any of the parts. */
export const anyOf = (parts: string[]) => any(parts);

/** All parts but one, whichever it is. */
export function allButOne(parts: string[]): string {
  return any(parts.map((_, left) => `(${allOf(parts.filter((_, index) => index !== left))})`));
}
