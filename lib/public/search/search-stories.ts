import "server-only";
import { markedText, type SearchTerms, type Snippet, snippetOf } from "@/lib/engines/text-index/text-index";
import { latestTag, storyTag } from "@/lib/newsroom/cache-tags";
import { withoutFields } from "@/lib/platform/http/addresses/search-fields";
import { expectSearchCounted } from "@/lib/platform/http/search-limit";
import { tagPage } from "@/lib/platform/next/tag-page";
import { reader } from "../db/reader";
import { cardSelect, named, type StoryCard, toCard } from "../lists/story-card";
import { stripLeadingHeadline } from "../lists/strip-leading-headline";
import type { Site } from "../site";
import { type EmptyResultFallback, emptyResultFallback } from "./empty-result-fallback";
import { type Facet, facetsOf } from "./facets";
import { COUNTED } from "./finding/ask-index";
import { findStories, type SearchMatches } from "./finding/find-stories";
import { promotedIds } from "./promoted";
import { isEmptyQuery, MAX_QUERY_LENGTH, type ParsedQuery, parseQuery } from "./query/parse-query";
import { type QueryParts, queryParts } from "./query/query-parts";
import { searchTermsOf } from "./search-terms-of";
import { siteIn } from "./site-in";
import { suggestedQuery } from "./suggested-query";

export type { EmptyResultFallback } from "./empty-result-fallback";
export type { Facet } from "./facets";

type Hit = StoryCard & { snippet?: Snippet; markedHeadline?: Snippet; isPromoted?: boolean };

/** The query as the form of the search page has it */
interface SearchFields {
  text: string;
  isByDate: boolean;
  /** Days such as 2026-11-30, both included */
  since?: string;
  until?: string;
}

export interface SearchResults {
  /** What was searched for, as it is shown */
  query: string;
  fields: SearchFields;
  /** Stories that match; more do where `isMore` says so */
  total: number;
  isMore: boolean;
  /** Those that match, and those that editors put first */
  results: Hit[];
  /** Those that have only some of the words, where few match */
  near: Hit[];
  /** Position of the next results; null at the end */
  next: string | null;
  /** What misspelt words were taken for: no story has those that were asked for, the results are for these */
  takenFor?: string;
  /** What may have been meant: more stories have it */
  didYouMean?: string;
  /** What else there is to read where nothing was found */
  instead?: EmptyResultFallback;
  /** Ways to narrow the search down; none on later pages */
  facets: Facet[];
  /** Operators that were left out as they are not understood: `site:` */
  ignored: string[];
  /** Whether the answer may lack stories because the database took too long */
  isPartial: boolean;
}

const PAGE_SIZE = 20;
const NOTHING = { total: 0, isMore: false, results: [], near: [], next: null, facets: [], isPartial: false };

/** Stories of an edition for a query (see parseQuery), best first; `from` is `next` of the page before. Any text is a query. Throws TooManySearches. */
export async function searchStories(
  lang: string,
  query: string,
  from?: string,
  kind: "search" | "typed" = "search",
): Promise<SearchResults> {
  const site = await siteIn(lang);
  const shown = query.trim().slice(0, MAX_QUERY_LENGTH);
  const parsed = parseQuery(query, site?.lang);
  const { ignored } = parsed;
  if (!site || isEmptyQuery(parsed)) return { query: shown, fields: fieldsOf(shown, parsed), ...NOTHING, ignored };
  await expectSearchCounted(kind);
  // What is published next may be an answer.
  await tagPage([latestTag(site.lang)]);
  const parts = await queryParts(site.lang, parsed);
  const [found, promoted] = await Promise.all([
    findStories(site.lang, parsed, parts),
    promotedIds(site.lang, withoutFields(shown)),
  ]);
  const start = /^\d{1,4}$/.test(from ?? "") ? Number(from) : 0;
  const page = pageOf(found, promoted, start);
  const [cards, facets] = await Promise.all([
    hitCards([...page.results, ...page.near], site, searchTermsOf(site.lang, parsed, found.groups)),
    start === 0 ? facetsOf(site, shown, parsed, found.hits.slice(0, found.exact).map(idOf)) : [],
  ]);
  await tagPage(cards.map(({ card }) => storyTag(card.id)));
  const best = cards.find(({ card }) => !promoted.includes(card.id));
  const takenFor = found.isCorrected ? suggestedQuery(shown, parts.groups, found.groups, best?.words) : undefined;
  const instead = cards.length === 0 && start === 0 ? await emptyResultFallback(site, shown) : undefined;
  const didYouMean = likelierQuery(shown, parts, found);
  const shownCards = (ids: string[]): Hit[] =>
    cards.flatMap(({ card }) => {
      if (!ids.includes(card.id)) return [];
      return promoted.includes(card.id) ? { ...card, isPromoted: true } : card;
    });
  return {
    query: shown,
    fields: fieldsOf(shown, parsed),
    total: Math.min(COUNTED, Math.max(found.exact, promoted.length)),
    isMore: found.isMore,
    results: shownCards(page.results),
    near: shownCards(page.near),
    next: page.next,
    facets,
    isPartial: found.isPartial,
    ignored,
    ...(takenFor ? { takenFor } : {}),
    ...(didYouMean ? { didYouMean } : {}),
    ...(instead ? { instead } : {}),
  };
}

function likelierQuery(shown: string, parts: QueryParts, { likelier }: SearchMatches): string | undefined {
  if (!likelier) return undefined;
  const words = likelier.flatMap((group) => group.lexemes).join(" ");
  return suggestedQuery(shown, parts.groups, likelier, words);
}

const A_DAY = 86_400_000;
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

function fieldsOf(shown: string, { isByDate, since, until }: ParsedQuery): SearchFields {
  return {
    ...{ text: withoutFields(shown), isByDate },
    ...(since ? { since: dayOf(since.getTime()) } : {}),
    ...(until ? { until: dayOf(until.getTime() - A_DAY) } : {}),
  };
}

const idOf = ({ id }: { id: string }) => id;

/** Ids of one page: what editors put first, then what matches, then what is near. */
function pageOf({ hits, exact }: SearchMatches, promoted: string[], start: number) {
  const others = (some: typeof hits) => some.map(idOf).filter((id) => !promoted.includes(id));
  const matching = others(hits.slice(0, exact));
  const all = [...matching, ...others(hits.slice(exact))];
  const end = start + PAGE_SIZE;
  const results = matching.slice(start, end);
  return {
    results: [...(start === 0 ? promoted : []), ...results],
    near: all.slice(Math.max(start, matching.length), end),
    next: end < all.length ? String(end) : null,
  };
}

async function hitCards(ids: string[], site: Site, terms: SearchTerms) {
  const rows = await reader().publicStory.findMany({
    where: { id: { in: ids } },
    select: { ...cardSelect, plainText: true, topics: true },
  });
  const known = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = known.get(id);
    if (!row) return [];
    const snippet = snippetOf(stripLeadingHeadline(row.plainText.slice(0, 100_000), row.headline), terms);
    const plain = toCard(row, site);
    const markedHeadline = markedText(plain.headline, terms);
    const card = { ...plain, ...(snippet ? { snippet } : {}), ...(markedHeadline ? { markedHeadline } : {}) };
    const topics = (row.topics as { names: unknown }[]).map(({ names }) => named(names, site));
    const names = [...topics, ...card.bylines.map(({ name }) => name)];
    const words = [row.headline, row.standfirst, ...names, row.plainText.slice(0, 20_000)].join(" ");
    return [{ card, words }];
  });
}
