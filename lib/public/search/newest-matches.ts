import "server-only";
import { expectSearchCounted } from "@/lib/platform/http/search-limit";
import { findStories } from "./finding/find-stories";
import { isEmptyQuery, parseQuery } from "./query/parse-query";
import { queryParts } from "./query/query-parts";

/** Ids of the newest public stories of a language that match a whole query, as it is spelt. Throws TooManySearches. */
export async function newestMatches(lang: string, query: string, most: number): Promise<string[]> {
  const parsed = { ...parseQuery(query, lang), isByDate: true, isLastOpen: false };
  await expectSearchCounted("search");
  if (isEmptyQuery(parsed)) return [];
  const { hits, exact, isCorrected } = await findStories(lang, parsed, await queryParts(lang, parsed));
  return isCorrected ? [] : hits.slice(0, Math.min(exact, most)).map(({ id }) => id);
}
