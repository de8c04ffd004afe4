import "server-only";
import {
  groupText,
  isNone,
  nextToEachOther,
  noneOf,
  phraseText,
  quoted,
  type SearchWord,
  type Stems,
  stemWords,
  type WordGroup,
} from "@/lib/engines/text-index/text-index";
import { filterLexeme } from "@/lib/newsroom/search/filter-lexemes";
import { publicStems } from "../../db/public-search";
import { completions } from "./completions";
import { filterText } from "./filter-text";
import { isDominantLanguage } from "./is-dominant-language";
import type { ParsedQuery, QueryPhrase } from "./parse-query";

/** A query ready to be asked: what every answer must hold, and the words that may be loosened. */
export interface QueryParts {
  /** The language as a part of a tsquery, and whether most stories are in it */
  inLanguage: string;
  isMainLanguage: boolean;
  /** Filters, exclusions and what stands in quotes, as parts of a tsquery */
  fixed: string[];
  /** The words of what stands in quotes */
  quotes: WordGroup[];
  /** Runs of characters that are not parted by spaces */
  runs: string[];
  groups: { word: SearchWord; group: WordGroup; isStopWord: boolean }[];
  /** Every word and pair of characters of the query on its own, without those in quotes and excluded ones */
  singles: string[];
}

/** Looks up stems, completions and filters of a parsed query. */
export async function queryParts(lang: string, query: ParsedQuery): Promise<QueryParts> {
  const { words, excluded, phrases } = query;
  const [isMainLanguage, stems, begun, filters] = await Promise.all([
    isDominantLanguage(lang),
    stemWords(publicStems, [{ lang, words: [...words, ...excluded.flatMap((each) => each.words)] }]),
    query.isLastOpen ? completions(lang, words.at(-1)?.plain ?? "") : [],
    Promise.all(query.filters.map((filter) => filterText(lang, filter))),
  ]);
  const groups = words.map((word, index) => {
    const isOpen = query.isLastOpen && index === words.length - 1;
    const found = stems(lang, word);
    const group: WordGroup = { lexemes: [word.plain, ...(found ?? [])] };
    if (isOpen) group.begun = { beginning: word.plain, words: begun.map((each) => each.word) };
    if (word.syllables) group.pieces = word.syllables;
    return { word, group, isStopWord: found === null && !isOpen };
  });
  const telling = groups.filter((each) => !each.isStopWord);
  const kept = telling.length > 0 ? telling : groups;
  const unquoted = phrases.filter((phrase) => !phrase.isQuoted);
  return {
    inLanguage: quoted(filterLexeme.language(lang)),
    isMainLanguage,
    fixed: [
      ...filters,
      ...excluded.map((phrase) => noneOf(excludedText(lang, phrase, stems))),
      ...phrases.filter((phrase) => phrase.isQuoted).map(textOf),
    ],
    quotes: phrases
      .filter((phrase) => phrase.isQuoted)
      .flatMap(({ words: run }) => run.map(({ plain }) => ({ lexemes: [plain] }))),
    runs: unquoted.map(textOf),
    groups: kept,
    singles: [...new Set([...kept.map(({ word }) => word), ...unquoted.flatMap(({ words: run }) => run)].map(plainOf))],
  };
}

/**
 * What every answer must hold, with what is wanted: the index is asked for the language only where few stories are in it, or where
 * nothing else is asked for, since it reads long lists slowly.
 */
export function mustHold(
  { inLanguage, isMainLanguage, fixed }: Pick<QueryParts, "inLanguage" | "isMainLanguage" | "fixed">,
  wanted: string[],
): string[] {
  const parts = [...fixed, ...wanted];
  return isMainLanguage && parts.some((part) => !isNone(part)) ? parts : [inLanguage, ...parts];
}

const plainOf = ({ plain }: SearchWord) => plain;

const textOf = ({ words }: QueryPhrase) => phraseText(words.map(plainOf));

/** A word is excluded in all its forms, unless it stands in quotes. */
function excludedText(lang: string, { words, isQuoted }: QueryPhrase, stems: Stems): string {
  const forms = (word: SearchWord) => [word.plain, ...(isQuoted ? [] : (stems(lang, word) ?? []))];
  return nextToEachOther(words.map((word) => groupText({ lexemes: forms(word) })));
}

export const groupTexts = (groups: WordGroup[]) => groups.map(groupText);
