import "server-only";
import { latestTag, storyTag } from "@/lib/newsroom/cache-tags";
import { tagPage } from "@/lib/platform/cache/tag-page";
import { reader } from "@/lib/platform/db/reader";
import { cardSelect, type StoryCard, toCard } from "./lists/story-card";
import { type Facet, facetsOf } from "./search/facets";
import { findStories, MOST_RANKED } from "./search/find-stories";
import { LONGEST_QUERY, type ParsedQuery, parseQuery } from "./search/parse-query";
import { promotedIds } from "./search/promoted";
import { queryParts } from "./search/query-parts";
import { siteIn } from "./search/site-in";
import { type Snippet, type Sought, snippetOf } from "./search/snippet";
import { suggestedQuery } from "./search/suggested-query";
import type { WordGroup } from "./search/tsquery";
import type { Site } from "./site";

export type { Facet } from "./search/facets";
export type { Snippet } from "./search/snippet";

export interface SearchResults {
  /** What was searched for, as it is shown */
  query: string;
  /** Null where there are more than were counted */
  total: number | null;
  results: (StoryCard & { snippet?: Snippet; isPromoted?: boolean })[];
  /** Position of the next results; null at the end */
  next: string | null;
  /** The query with its misspelt words put right: the results are for this one */
  didYouMean?: string;
  /** Ways to narrow the search down; none on later pages */
  facets: Facet[];
  /** Whether the answer may lack stories because the database took too long */
  isPartial: boolean;
}

const PAGE_SIZE = 20;

/** Stories of an edition for a query (see parseQuery), best first; `from` is `next` of the page before. Any text is a query. */
export async function searchStories(lang: string, query: string, from?: string): Promise<SearchResults> {
  const site = await siteIn(lang);
  const shown = query.trim().slice(0, LONGEST_QUERY);
  const none: SearchResults = { query: shown, total: 0, results: [], next: null, isPartial: false, facets: [] };
  const parsed = parseQuery(query);
  if (!site || isEmpty(parsed)) return none;
  // What is published next may be an answer.
  await tagPage([latestTag(site.lang)]);
  const parts = await queryParts(site.lang, parsed);
  const [found, promoted] = await Promise.all([findStories(site.lang, parsed, parts), promotedIds(site.lang, shown)]);
  const hits = found.hits.map((hit) => hit.id).filter((id) => !promoted.includes(id));
  const start = /^\d{1,4}$/.test(from ?? "") ? Number(from) : 0;
  const ids = [...(start === 0 ? promoted : []), ...hits.slice(start, start + PAGE_SIZE)];
  const [results, facets] = await Promise.all([
    hitCards(ids, site, soughtOf(parsed, found.groups)),
    start === 0 ? facetsOf(site, shown, parsed, hits.slice(0, found.exact)) : [],
  ]);
  await tagPage(ids.map(storyTag));
  const { exact, isPartial } = found;
  const total = exact >= MOST_RANKED ? null : exact || Math.max(found.hits.length, promoted.length);
  const next = start + PAGE_SIZE < hits.length ? String(start + PAGE_SIZE) : null;
  const [best] = results.slice(promoted.length);
  const meant = found.isCorrected ? suggestedQuery(shown, parts.groups, found.groups, best?.words) : undefined;
  const cards = results.map(({ words: _, ...card }) => ({
    ...card,
    ...(promoted.includes(card.id) ? { isPromoted: true } : {}),
  }));
  return { query: shown, total, results: cards, next, isPartial, facets, ...(meant ? { didYouMean: meant } : {}) };
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
