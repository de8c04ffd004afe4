import { inHeadline, quoted } from "./lexeme";

/**
 * One thing that a text must have: one of these lexemes, or what a word that is still being typed may become, or all of `pieces`, or one of
 * the rows of groups next to each other.
 */
export interface WordGroup {
  lexemes: string[];
  begun?: { beginning: string; words: string[] };
  pieces?: string[];
  rows?: WordGroup[][];
}

const any = (parts: string[]) => (parts.length === 1 ? `${parts[0]}` : `(${parts.join(" | ")})`);

/** One group as a part of a tsquery. */
export function groupText(group: WordGroup): string {
  return groupOf(group, (lexeme) => lexeme, nextToEachOther);
}

/** The group as headlines have it; what is in a headline is known without places. */
export function headlineText(group: WordGroup): string {
  return groupOf(group, inHeadline, (parts) => `(${allOf(parts)})`);
}

export const lexemesOf = ({ lexemes, begun }: WordGroup) => [...new Set([...lexemes, ...(begun?.words ?? [])])];

/** The lexemes of a group and of everything in it. */
export const allLexemesOf = (group: WordGroup): string[] => [
  ...lexemesOf(group),
  ...(group.rows ?? []).flatMap((row) => row.flatMap(allLexemesOf)),
];

function groupOf(group: WordGroup, form: (lexeme: string) => string, join: (parts: string[]) => string): string {
  const { pieces, rows = [] } = group;
  const written = (lexeme: string) => quoted(form(lexeme));
  const ways = lexemesOf(group).map(written);
  if (pieces) ways.push(`(${pieces.map(written).join(" & ")})`);
  return any([...ways, ...rows.map((row) => join(row.map((each) => groupOf(each, form, join))))]);
}

/** Words next to each other, in order. */
export const phraseText = (words: string[]) => nextToEachOther(words.map(quoted));

/** Parts of a tsquery next to each other, in order. */
const nextToEachOther = (parts: string[]) => `(${parts.join(" <-> ")})`;

export const noneOf = (part: string) => `!${part}`;
export const isNone = (part: string) => part.startsWith("!");

/** All of the parts. */
export const allOf = (parts: string[]) => parts.join(" & ");

/** Any of the parts. */
export const anyOf = (parts: string[]) => any(parts);
