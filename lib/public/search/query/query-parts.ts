import "server-only";
import {
  groupText,
  isNone,
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
import { otherSpellings, withSynonyms } from "./other-spellings";
import type { ParsedQuery, QueryPhrase } from "./parse-query";
import { anyGroup, wordGroup } from "./word-group";

export interface QueryGroup {
  /** What the reader wrote; absent where any of several words will do */
  word: SearchWord | undefined;
  alternatives: SearchWord[];
  group: WordGroup;
  isStopWord: boolean;
}

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
  /** Chinese as it is written, in one script, by which stories rank higher */
  written: string[];
  groups: QueryGroup[];
  /** Every word and pair of characters of the query on its own, without those in quotes and excluded ones */
  singles: string[];
}

/** Looks up stems, completions and filters of a parsed query. */
export async function queryParts(lang: string, query: ParsedQuery): Promise<QueryParts> {
  const { excluded, phrases } = query;
  const words = withSynonyms(lang, query.words);
  const last = query.isLastOpen ? words.at(-1)?.at(-1) : undefined;
  const beginning = (last?.parts?.at(-1) ?? last)?.plain ?? "";
  const [isMainLanguage, stems, begun, filters, spellings] = await Promise.all([
    isDominantLanguage(lang),
    stemWords(publicStems, [{ lang, words: [...words.flat(), ...excluded.flatMap((each) => each.words)] }]),
    completions(lang, beginning),
    Promise.all(query.filters.map((filter) => filterText(lang, filter))),
    otherSpellings(lang, words),
  ]);
  const groups = words.map((alternatives) => {
    const meanings = alternatives.map((word) =>
      wordGroup(lang, word, stems, word === last ? begun.map((each) => each.word) : undefined),
    );
    const [word] = alternatives;
    const meaning = anyGroup(meanings);
    const other = word && spellings.get(word);
    const group = other ? orOther(meaning.group, other) : meaning.group;
    return { word: alternatives.length === 1 ? word : undefined, alternatives, ...meaning, group };
  });
  const significant = groups.filter((each) => !each.isStopWord);
  const kept = significant.length > 0 ? significant : groups;
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
      .flatMap(({ words: run }) => plainsOf(run).map((plain) => ({ lexemes: [plain] }))),
    runs: unquoted.map(textOf),
    written: phrases.flatMap((phrase) => phrase.words.flatMap((word) => word.also ?? [])).map(quoted),
    groups: kept,
    singles: [
      ...new Set(
        [...kept.flatMap((each) => each.alternatives), ...unquoted.flatMap((each) => each.words)].flatMap(everyPlain),
      ),
    ],
  };
}

const orOther = (group: WordGroup, other: WordGroup): WordGroup => ({
  ...group,
  lexemes: [...group.lexemes, ...other.lexemes],
  rows: [...(group.rows ?? []), ...(other.rows ?? [])],
});

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

const everyPlain = ({ plain, parts = [] }: SearchWord): string[] => [
  ...(plain ? [plain] : []),
  ...parts.flatMap(everyPlain),
];

/** What each of some words next to each other is found by. */
export const plainsOf = (words: SearchWord[]) => partsOf(words).map(({ plain }) => plain);

const textOf = ({ words }: QueryPhrase) => phraseText(plainsOf(words));

/** Words as they are written next to each other: what signs join has a place for each part. */
const partsOf = (words: SearchWord[]) =>
  words.flatMap((word) => (word.parts && word.parts.length > 1 ? word.parts : [word]));

/** A word is excluded in all its forms, unless it stands in quotes. */
function excludedText(lang: string, { words, isQuoted }: QueryPhrase, stems: Stems): string {
  const forms = (word: SearchWord) => [word.plain, ...(isQuoted ? [] : (stems(lang, word) ?? []))];
  const [only] = words;
  if (only && words.length === 1 && !isQuoted) return groupText(wordGroup(lang, only, stems).group);
  return groupText({ lexemes: [], rows: [partsOf(words).map((word) => ({ lexemes: forms(word) }))] });
}

export const groupTexts = (groups: WordGroup[]) => groups.map(groupText);
