import "server-only";
import { storyTag } from "@/lib/newsroom/cache-tags";
import { tagPage } from "@/lib/platform/cache/tag-page";
import { reader } from "@/lib/platform/db/reader";
import { cardSelect, type StoryCard, toCard } from "./lists/story-card";
import { findStories, MOST_RANKED } from "./search/find-stories";
import { LONGEST_QUERY, type ParsedQuery, parseQuery } from "./search/parse-query";
import { queryParts } from "./search/query-parts";
import { type Snippet, type Sought, snippetOf } from "./search/snippet";
import { suggestedQuery } from "./search/suggested-query";
import type { WordGroup } from "./search/tsquery";
import { getSite, type Site } from "./site";

export type { Snippet } from "./search/snippet";

export interface SearchResults {
  /** What was searched for, as it is shown */
  query: string;
  /** Null where there are more than were counted */
  total: number | null;
  results: (StoryCard & { snippet?: Snippet })[];
  /** Position of the next results; null at the end */
  next: string | null;
  /** The query with its misspelt words put right: the results are for this one */
  didYouMean?: string;
  /** Whether the answer may lack stories because the database took too long */
  isPartial: boolean;
}

const PAGE_SIZE = 20;

/** Stories of an edition for a query (see parseQuery), best first; `from` is `next` of the page before. Any text is a query. */
export async function searchStories(lang: string, query: string, from?: string): Promise<SearchResults> {
  const site = await siteIn(lang);
  const shown = query.trim().slice(0, LONGEST_QUERY);
  const none: SearchResults = { query: shown, total: 0, results: [], next: null, isPartial: false };
  const parsed = parseQuery(query);
  if (!site || isEmpty(parsed)) return none;
  const parts = await queryParts(site.lang, parsed);
  const found = await findStories(site.lang, parsed, parts);
  const start = /^\d{1,4}$/.test(from ?? "") ? Number(from) : 0;
  const ids = found.hits.slice(start, start + PAGE_SIZE).map((hit) => hit.id);
  const results = await hitCards(ids, site, soughtOf(parsed, found.groups));
  await tagPage(ids.map(storyTag));
  const { exact, hits, isPartial } = found;
  const total = exact >= MOST_RANKED ? null : exact || hits.length;
  const next = start + PAGE_SIZE < hits.length ? String(start + PAGE_SIZE) : null;
  const meant = found.isCorrected ? suggestedQuery(shown, parts.groups, found.groups, results[0]?.words) : undefined;
  const cards = results.map(({ words: _, ...card }) => card);
  return { query: shown, total, results: cards, next, isPartial, ...(meant ? { didYouMean: meant } : {}) };
}

async function siteIn(lang: string): Promise<Site | null> {
  const main = await getSite("-");
  return main?.lang === lang ? main : ((await getSite(lang.toLowerCase())) ?? main);
}

const isEmpty = ({ words, phrases, filters, since, until }: ParsedQuery) =>
  words.length + phrases.length + filters.length === 0 && !since && !until;

function soughtOf({ phrases, words }: ParsedQuery, groups: WordGroup[]): Sought {
  const isPair = (lexeme: string) => words.some((word) => word.written === null && word.plain === lexeme);
  const lexemes = groups.flatMap((group) => group.lexemes);
  const unparted = phrases.filter((phrase) => phrase.every((word) => word.written === null));
  return {
    words: new Set([...lexemes.filter((lexeme) => !isPair(lexeme)), ...phrases.flat().map((word) => word.plain)]),
    prefixes: groups.flatMap((group) =>
      [group.prefix ?? [], group.lexemes.slice(1, 3).filter((stem) => stem.length > 3)].flat(),
    ),
    passages: [...unparted.map(joined), ...lexemes.filter(isPair)],
  };
}

/** The passage that neighbouring pairs of characters come from. */
const joined = (pairs: { plain: string }[]) =>
  pairs.map(({ plain }, index) => (index === 0 ? plain : [...plain].at(-1))).join("");

async function hitCards(ids: string[], site: Site, sought: Sought) {
  const rows = await reader().publicStory.findMany({
    where: { id: { in: ids } },
    select: { ...cardSelect, plainText: true },
  });
  const known = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = known.get(id);
    if (!row) return [];
    const snippet = snippetOf(row.plainText.slice(0, 100_000), sought);
    const words = `${row.headline} ${row.standfirst} ${row.plainText.slice(0, 20_000)}`;
    return [{ ...toCard(row, site), ...(snippet ? { snippet } : {}), words }];
  });
}
