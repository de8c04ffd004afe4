import { inHeadline, quoted } from "./lexeme";

/** One thing that a text must have: one of these lexemes, or what a word that is still being typed may become, or all of `pieces`. */
export interface WordGroup {
  lexemes: string[];
  begun?: { beginning: string; words: string[] };
  pieces?: string[];
}

const any = (parts: string[]) => (parts.length === 1 ? `${parts[0]}` : `(${parts.join(" | ")})`);

/** One group as a part of a tsquery. */
export function groupText(group: WordGroup): string {
  return groupOf(group, (lexeme) => lexeme);
}

/** The group as headlines have it. */
export function headlineText(group: WordGroup): string {
  return groupOf(group, inHeadline);
}

export const lexemesOf = ({ lexemes, begun }: WordGroup) => [...new Set([...lexemes, ...(begun?.words ?? [])])];

function groupOf(group: WordGroup, form: (lexeme: string) => string): string {
  const { pieces } = group;
  const written = (lexeme: string) => quoted(form(lexeme));
  const ways = lexemesOf(group).map(written);
  if (pieces) ways.push(`(${pieces.map(written).join(" & ")})`);
  return any(ways);
}

/** Words next to each other, in order. */
export const phraseText = (words: string[]) => nextToEachOther(words.map(quoted));

/** Parts of a tsquery next to each other, in order. */
export const nextToEachOther = (parts: string[]) => `(${parts.join(" <-> ")})`;

export const noneOf = (part: string) => `!${part}`;
export const isNone = (part: string) => part.startsWith("!");

/** All of the parts. */
export const allOf = (parts: string[]) => parts.join(" & ");

/** Any of the parts. */
export const anyOf = (parts: string[]) => any(parts);
