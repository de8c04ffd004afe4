import "server-only";
import { allOf, anyOf, headlineText, lexemesOf, type WordGroup } from "@/lib/engines/text-index/text-index";
import type { PublicHit } from "../../db/public-search";
import { LATEST } from "../query/latest";
import type { ParsedQuery } from "../query/parse-query";
import { groupTexts, mustHold, type QueryParts } from "../query/query-parts";
import { type WordCounts, wordCounts } from "../query/word-counts";
import { askIndex, type IndexResult, MAX_COUNTED, type Question, type Scope } from "./ask-index";
import { correctGroups } from "./correct-groups";
import { foldCopies } from "./fold-copies";
import { likelierGroups } from "./likelier-groups";
import { nearQuestions } from "./near-questions";
import { type SearchBudget, searchBudget } from "./search-budget";

/** Fewer matches than this are followed by stories that are near. */
const MIN_RESULTS = 10;
/** With no more matches than this a word may have been misspelt as another one. */
const CORRECTION_THRESHOLD = 3;

export interface SearchMatches {
  hits: PublicHit[];
  /** How many of them match the whole query; the rest are near */
  exact: number;
  /** Whether more than these match the whole query */
  isMore: boolean;
  /** What each word was taken for, where it had to be corrected */
  groups: WordGroup[];
  isCorrected: boolean;
  /** What the words may have been meant for, where few stories have them and more have these */
  likelier?: WordGroup[];
  /** Whether stories may be missing because the database took too long */
  isPartial: boolean;
}

const EARLIEST = new Date("0001-01-01T00:00:00Z");

/** The stories for a query, best first: with all words; else with misspelt words corrected; then with all words but one or the rarest of them. */
export async function findStories(
  lang: string,
  query: ParsedQuery,
  parts: QueryParts,
  budget: SearchBudget = searchBudget(),
): Promise<SearchMatches> {
  const scope = { lang, headline: query.headline, ...spanOf(query), budget };
  const groups = parts.groups.map(({ group }) => group);
  const counts = await wordCounts(lang, wordsIn(query, groups));
  const asked = await askIndex(scope, wholeQuestion(parts, groups, counts, query));
  let found = { ...asked, groups, isCorrected: false };
  let known = counts;
  if (asked.hits.length === 0 && !asked.isPartial) {
    for await (const corrected of correctGroups(lang, parts, counts)) {
      known = await wordCounts(lang, wordsIn(query, corrected));
      const again = await askIndex(scope, wholeQuestion(parts, corrected, known, query));
      found = { ...again, groups: corrected, isCorrected: again.hits.length > 0 };
      if (found.isCorrected || found.isPartial) break;
    }
  }
  const [near, likelier] = await Promise.all([
    withNear(scope, parts, found, known),
    likelierOf(scope, query, parts, asked, counts),
  ]);
  return { ...near, ...(likelier ? { likelier } : {}) };
}

async function likelierOf(scope: Scope, query: ParsedQuery, parts: QueryParts, asked: IndexResult, counts: WordCounts) {
  if (asked.hits.length === 0 || asked.hits.length > CORRECTION_THRESHOLD || asked.isPartial) return null;
  const likelier = await likelierGroups(scope.lang, parts, counts);
  if (!likelier) return null;
  const again = await wordCounts(scope.lang, wordsIn(query, likelier));
  const { hits } = await askIndex(scope, wholeQuestion(parts, likelier, again, query));
  return hits.length > asked.hits.length ? likelier : null;
}

function wholeQuestion(parts: QueryParts, groups: WordGroup[], counts: WordCounts, query: ParsedQuery): Question {
  const { runs } = parts;
  const pairs = query.phrases.flatMap(({ words }) => words.map(({ plain }): WordGroup => ({ lexemes: [plain] })));
  const heads = [...groups, ...pairs].map(headlineText);
  return {
    mustMatch: allOf(mustHold(parts, [...runs, ...groupTexts(groups)])),
    headlineMatch: heads.length > 0 ? allOf(mustHold(parts, [...runs, ...heads])) : "",
    rankBy: anyOf([...groupTexts(groups), parts.inLanguage]),
    proximity: groups.length > 1 ? allOf(groupTexts(groups)) : "",
    expected: counts.ofAll([...groups, ...pairs]),
    totalStories: counts.total,
  };
}

async function withNear(
  scope: Scope,
  parts: QueryParts,
  found: IndexResult & { groups: WordGroup[]; isCorrected: boolean },
  counts: WordCounts,
): Promise<SearchMatches> {
  const exact = await foldCopies(found.hits);
  let { isPartial } = found;
  const all = new Map(found.hits.map((hit) => [hit.id, hit]));
  for (const question of nearQuestions(parts, found.groups, counts)) {
    if (all.size >= MIN_RESULTS || isPartial) break;
    const asked = await askIndex(scope, question);
    for (const hit of asked.hits) if (!all.has(hit.id)) all.set(hit.id, hit);
    isPartial = asked.isPartial;
  }
  const near = [...all.values()].slice(found.hits.length);
  const others = near.length > 0 ? (await foldCopies([...exact, ...near])).slice(exact.length) : [];
  return { ...found, hits: [...exact, ...others].slice(0, MAX_COUNTED), exact: exact.length, isPartial };
}

const wordsIn = ({ phrases }: ParsedQuery, groups: WordGroup[]) => [
  ...groups.flatMap(lexemesOf),
  ...phrases.flatMap(({ words }) => words.map(({ plain }) => plain)),
];

const spanOf = ({ since, until }: ParsedQuery) => ({ since: since ?? EARLIEST, until: until ?? LATEST });
