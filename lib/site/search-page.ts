import "server-only";
import { cache } from "react";
import { readQuery, writeQuery } from "@/lib/platform/http/search-address";
import { type Answer, found } from "./answers/answer";
import { type SearchResults, searchStories } from "./search";
import { getSite, type Site } from "./site";

export interface SearchPage {
  site: Site;
  /** Null on the page that only asks */
  found: SearchResults | null;
  /** Path with the next results */
  more: string | null;
}

/** The search page; `part` is the query as the address has it. */
export const getSearchPage = cache(
  async (locale: string, part: string | null, from?: string): Promise<Answer<SearchPage>> => {
    const site = await getSite(locale);
    if (!site) return { status: 404 };
    if (part === null) return found({ site, found: null, more: null });
    const query = readQuery(decodeURIComponent(part));
    if (writeQuery(query) !== part) return { status: 404 };
    const results = await searchStories(site.lang, query, from);
    const more = results.next && `${site.prefix}/search?q=${encodeURIComponent(query)}&from=${results.next}`;
    return found({ site, found: results, more });
  },
);
