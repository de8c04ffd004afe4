import "server-only";
import { quoted } from "@/lib/newsroom/search/search-document";
import type { SearchWord } from "@/lib/newsroom/search/search-words";
import { stemWords } from "@/lib/newsroom/search/stem-words";
import { publicStems, reader } from "@/lib/platform/db/reader";
import type { ParsedQuery } from "./parse-query";
import { groupText, phraseText, type WordGroup } from "./tsquery";

/** A query ready to be asked: what every answer must hold, and the words that may be loosened. */
export interface QueryParts {
  /** Language, filters and exclusions as parts of a tsquery */
  filters: string[];
  /** These and the phrases */
  fixed: string[];
  groups: { word: SearchWord; group: WordGroup }[];
  /** Every word and pair of characters of the query on its own, without excluded ones */
  singles: string[];
}

/** Looks up stems and filters of a parsed query. */
export async function queryParts(lang: string, query: ParsedQuery): Promise<QueryParts> {
  const stems = await stemWords(publicStems, [{ lang, words: query.words }]);
  const last = query.words.length - 1;
  const groups = query.words.map((word, index) => {
    const isOpen = query.isLastOpen && index === last;
    const found = stems(lang, word);
    const group: WordGroup = { lexemes: [word.plain, ...(found ?? [])] };
    if (isOpen) group.prefix = word.plain;
    if (word.syllables) group.pieces = word.syllables;
    return { word, group, tellsNothing: found === null && !isOpen };
  });
  const telling = groups.filter((each) => !each.tellsNothing);
  const filters = [
    quoted(`l:${lang}`),
    ...(await Promise.all(query.filters.map(({ field, value }) => filterText(field, value)))),
    ...query.excluded.map((words) => `!${phraseText(words.map((word) => word.plain))}`),
  ];
  const fixed = [...filters, ...query.phrases.map((words) => phraseText(words.map((word) => word.plain)))];
  const kept = telling.length > 0 ? telling : groups;
  const singles = [...kept.map(({ word }) => word.plain), ...query.phrases.flat().map((word) => word.plain)];
  return { fixed, groups: kept, singles: [...new Set(singles)], filters };
}

async function filterText(field: "author" | "topic" | "section", value: string): Promise<string> {
  const id = await idOf(field, value);
  return quoted(`${field[0]}:${id ?? "none"}`);
}

async function idOf(field: "author" | "topic" | "section", value: string): Promise<string | undefined> {
  const slug = value.toLowerCase();
  if (field === "section") return (await reader().publicSection.findFirst({ where: { slug } }))?.id;
  if (field === "topic") return (await reader().publicTopic.findFirst({ where: { slug } }))?.id;
  const name = { equals: value, mode: "insensitive" as const };
  return (await reader().publicAuthor.findFirst({ where: { OR: [{ slug }, { name }] } }))?.id;
}

export const groupTexts = (groups: WordGroup[]) => groups.map(groupText);
