import "server-only";
import { quoted } from "@/lib/newsroom/search/search-document";
import type { SearchWord } from "@/lib/newsroom/search/search-words";
import { stemWords } from "@/lib/newsroom/search/stem-words";
import { publicStems, reader } from "@/lib/platform/db/reader";
import type { ParsedQuery } from "./parse-query";
import { groupText, phraseText, type WordGroup } from "./tsquery";

/** A query ready to be asked: what every answer must hold, and the words that may be loosened. */
export interface QueryParts {
  /** Language, filters, phrases and exclusions as parts of a tsquery */
  fixed: string[];
  groups: { word: SearchWord; group: WordGroup }[];
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
    return { word, group, tellsNothing: found === null && !isOpen };
  });
  const telling = groups.filter((each) => !each.tellsNothing);
  const fixed = [
    quoted(`l:${lang}`),
    ...(await Promise.all(query.filters.map(({ field, value }) => filterText(field, value)))),
    ...query.phrases.map((words) => phraseText(words.map((word) => word.plain))),
    ...query.excluded.map((words) => `!${phraseText(words.map((word) => word.plain))}`),
  ];
  return { fixed, groups: telling.length > 0 ? telling : groups };
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
