import "server-only";
import { hash32 } from "@/lib/newsroom/related/hash32";
import { quoted } from "@/lib/newsroom/search/search-document";
import { type PublicHit, reader, searchPublic } from "@/lib/platform/db/reader";
import { correctWord } from "./correct-word";
import type { ParsedQuery } from "./parse-query";
import { groupTexts, type QueryParts } from "./query-parts";
import { allButOne, allOf, anyOf, type WordGroup } from "./tsquery";

/** Matches that are ranked and counted; of more, the newest. */
export const MOST_RANKED = 1_001;
/** Fewer matches than this are followed by stories that are near. */
const ENOUGH = 10;
const RAREST = 6;
const MOST_STORIES = 5_000;

export interface Found {
  hits: PublicHit[];
  /** How many of them match the whole query; the rest are near */
  exact: number;
  /** What each word was taken for, where it had to be corrected */
  groups: WordGroup[];
  isCorrected: boolean;
  /** Whether the database took too long for all of it */
  isPartial: boolean;
}

const EARLIEST = new Date("0001-01-01T00:00:00Z");
const LATEST = new Date("9999-01-01T00:00:00Z");

/** The stories for a query, best first: with all words; else with misspelt words corrected; then with all words but one or the rarest of them. */
export async function findStories(lang: string, query: ParsedQuery, parts: QueryParts): Promise<Found> {
  const span = { since: query.since ?? EARLIEST, until: query.until ?? LATEST };
  const ask = (wanted: string, wished: string, together = "") =>
    searchPublic({ wanted, wished, together, ...span, most: MOST_RANKED });
  const groups = parts.groups.map(({ group }) => group);
  const wishedOf = (some: WordGroup[]) => anyOf([...groupTexts(some), ...parts.fixed.slice(0, 1)]);
  const whole = (some: WordGroup[]) => allOf([...parts.fixed, ...groupTexts(some)]);
  const together = (some: WordGroup[]) => (some.length > 1 ? allOf(groupTexts(some)) : "");

  const first = await ask(whole(groups), wishedOf(groups), together(groups));
  let found: Found = { hits: first ?? [], exact: first?.length ?? 0, groups, isCorrected: false, isPartial: !first };
  if (first?.length === 0 && groups.length > 0) {
    const loosened = await corrected(lang, parts);
    const second = loosened && (await ask(whole(loosened), wishedOf(loosened), together(loosened)));
    if (loosened && second && second.length > 0) {
      found = { hits: second, exact: second.length, groups: loosened, isCorrected: true, isPartial: false };
    } else if (loosened) found.groups = loosened;
  }
  for (const looser of await looserQueries(lang, parts, found.groups)) {
    if (found.hits.length >= ENOUGH || found.isPartial) break;
    const near = await ask(allOf([...looser.fixed, looser.text]), looser.wished);
    const known = new Set(found.hits.map((hit) => hit.id));
    const added = (near ?? []).filter((hit) => !known.has(hit.id));
    found = { ...found, hits: [...found.hits, ...added].slice(0, MOST_RANKED), isPartial: near === null };
  }
  return found;
}

interface Looser {
  fixed: string[];
  text: string;
  wished: string;
}

/** All words but one; then any of the rarest words or pairs of characters, without regard to phrases in scripts without spaces. */
async function looserQueries(
  lang: string,
  { fixed, filters, singles }: QueryParts,
  groups: WordGroup[],
): Promise<Looser[]> {
  const queries: Looser[] = [];
  const texts = groupTexts(groups);
  if (groups.length > 1) queries.push({ fixed, text: allButOne(texts), wished: anyOf(texts) });
  const corrected = groups.flatMap((group) => group.lexemes);
  const rare = await rarestWords(lang, [...new Set([...singles, ...corrected])]);
  if (singles.length > 1 && rare.length > 0) {
    queries.push({
      fixed: filters,
      text: anyOf(rare.map(quoted)),
      wished: anyOf([...singles, ...corrected].map(quoted)),
    });
  }
  return queries;
}

/** Those words that some stories have and few enough that all of them can be ranked; the rarest six. */
async function rarestWords(lang: string, words: string[]): Promise<string[]> {
  const rows = await reader().publicWord.findMany({
    where: { hash: { in: words.map((word) => hash32(`${lang}:${word}`)) }, stories: { lte: MOST_STORIES } },
    orderBy: { stories: "asc" },
    take: RAREST,
    select: { word: true },
  });
  return rows.map(({ word }) => word);
}

/** The groups with what misspelt words may stand for; null where nothing is known that they could be. */
async function corrected(lang: string, { groups }: QueryParts): Promise<WordGroup[] | null> {
  let isChanged = false;
  const all = await Promise.all(
    groups.map(async ({ word, group }) => {
      const near = word.written === null ? [] : await correctWord(lang, word.plain);
      if (near.length > 0) isChanged = true;
      return { ...group, lexemes: [...group.lexemes, ...near] };
    }),
  );
  return isChanged ? all : null;
}
