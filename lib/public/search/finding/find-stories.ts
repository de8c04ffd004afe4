import "server-only";
import { allLexemesOf, allOf, anyOf, headlineText, type WordGroup } from "@/lib/engines/text-index/text-index";
import type { WorkBudget } from "@/lib/platform/fairness/work-budget";
import type { PublicHit } from "../../db/public-search";
import { LATEST } from "../query/latest";
import type { ParsedQuery } from "../query/parse-query";
import { groupTexts, mustHold, plainsOf, type QueryParts } from "../query/query-parts";
import { searchBudget } from "../query/search-budget";
import { type WordCounts, wordCounts } from "../query/word-counts";
import { askIndex, type IndexResult, type Question, type Scope } from "./ask-index";
import { correctGroups } from "./correct-groups";
import { likelierGroups } from "./likelier-groups";
import { unknownGroups } from "./unknown-groups";
import { withNear } from "./with-near";

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

/** The stories for a query, best first: with all words; else with words that no story has corrected; then with all words but one or the rarest of them. */
export async function findStories(
  lang: string,
  query: ParsedQuery,
  parts: QueryParts,
  ownBudget?: WorkBudget,
): Promise<SearchMatches> {
  const budget = ownBudget ?? (await searchBudget());
  const scope = { lang, headline: query.headline, ...spanOf(query), budget };
  const groups = parts.groups.map(({ group }) => group);
  const counts = await wordCounts(lang, wordsIn(query, groups));
  const asked = await askIndex(scope, wholeQuestion(parts, groups, counts, query));
  let found = { ...asked, groups, isCorrected: false };
  let [known, unknown] = [counts, new Set<WordGroup>()];
  if (asked.hits.length === 0 && !asked.isPartial) {
    unknown = await unknownGroups(lang, groups, counts);
    const corrected = await correctGroups(lang, parts.groups, unknown);
    if (corrected) {
      known = await wordCounts(lang, wordsIn(query, corrected));
      const again = await askIndex(scope, wholeQuestion(parts, corrected, known, query));
      found = { ...again, groups: corrected, isCorrected: again.hits.length > 0 };
    }
  }
  const [near, likelier] = await Promise.all([
    withNear(scope, found, { parts, groups: found.groups, counts: known, unknown, isByDate: query.isByDate }),
    likelierOf(scope, query, parts, asked, counts),
  ]);
  const matches = { ...found, ...near };
  return { ...(query.isByDate ? newestFirst(matches) : matches), ...(likelier ? { likelier } : {}) };
}

/** Those that match in the order of their dates; what is near stays behind them. */
function newestFirst(matches: SearchMatches): SearchMatches {
  const exact = matches.hits.slice(0, matches.exact);
  const sorted = exact.sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime());
  return { ...matches, hits: [...sorted, ...matches.hits.slice(matches.exact)] };
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
  const pairs = query.phrases.flatMap(({ words }) => plainsOf(words).map((plain): WordGroup => ({ lexemes: [plain] })));
  const heads = [...groups, ...pairs].map(headlineText);
  return {
    mustMatch: allOf(mustHold(parts, [...runs, ...groupTexts(groups)])),
    headlineMatch: heads.length > 0 ? allOf(mustHold(parts, [...runs, ...heads])) : "",
    rankBy: anyOf([...groupTexts(groups), ...parts.written, parts.inLanguage]),
    proximity: groups.length > 1 ? allOf(groupTexts(groups)) : "",
    expected: counts.ofAll([...groups, ...pairs]),
    totalStories: counts.total,
  };
}

const wordsIn = ({ phrases }: ParsedQuery, groups: WordGroup[]) => [
  ...groups.flatMap(allLexemesOf),
  ...phrases.flatMap(({ words }) => plainsOf(words)),
];

const spanOf = ({ since, until }: ParsedQuery) => ({ since: since ?? EARLIEST, until: until ?? LATEST });
