import "server-only";
import { cache } from "react";
import { queryWords } from "@/lib/engines/text-index/text-index";
import { siteUrl } from "@/lib/platform/env";
import { REFUSED, readSearch } from "@/lib/platform/http/addresses/search-address";
import { TooManySearches } from "@/lib/platform/http/search-limit";
import { noteSearch, noteTyped } from "@/lib/platform/searches/asked-searches";
import { type SearchResults, searchStories } from "@/lib/public/search/search-stories";
import { getSite, type Site } from "@/lib/public/site";
import { type Answer, found } from "./answers/answer";

export interface SearchPage {
  site: Site;
  /** Null on the page that only asks */
  found: SearchResults | null;
  /** Path with the next results */
  more: string | null;
  /** Address of the feed of the query */
  feed: string | null;
}

/** The search page; `part` is the query as the address has it. */
export const getSearchPage = cache(
  async (locale: string, part: string | null, from?: string): Promise<Answer<SearchPage>> => {
    const site = await getSite(locale);
    if (!site) return { status: 404 };
    if (part === null) return found({ site, found: null, more: null, feed: null });
    if (part === REFUSED) return { status: 429 };
    const search = readSearch(part);
    if (!search) return { status: 404 };
    const { query, isTyped } = search;
    const results = await searchStories(site.lang, query, from, isTyped ? "typed" : "search").catch(refused);
    if (results === null) return { status: 429 };
    // Who goes on to the next results does not search again.
    if (!from) (isTyped ? noteTyped : noteSearch)({ ...searched(results), lang: site.lang, query });
    const more = results.next && `${site.prefix}/search?q=${encodeURIComponent(query)}&from=${results.next}`;
    const feed = `${siteUrl()}${site.prefix}/search/feed.xml?q=${encodeURIComponent(query)}`;
    return found({ site, found: results, more, feed });
  },
);

function refused(cause: unknown): null {
  if (cause instanceof TooManySearches) return null;
  throw cause;
}

const searched = ({ fields, total, isPartial }: SearchResults) => ({
  words: queryWords(fields.text),
  found: isPartial ? null : total,
});
