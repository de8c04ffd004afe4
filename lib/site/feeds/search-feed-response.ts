import "server-only";
import { documentOf } from "@/lib/platform/cache/cached-document";
import { REFUSED, readSearch } from "@/lib/platform/http/addresses/search-address";
import { documentResponse } from "@/lib/platform/http/document-response";
import { TooManySearches } from "@/lib/platform/http/search-limit";
import { feedFiles } from "@/lib/public/feeds/feed-files";
import { getSite } from "@/lib/public/site";
import { rss } from "./formats/rss";
import { searchFeed } from "./search-feed";

const CONTENT_TYPE = `${feedFiles["feed.xml"]}; charset=utf-8`;

/**
 * The feed of a search; `part` is the query as the address has it. Queries are without number, so no feed of one is kept here: a reader that
 * has it already is answered 304 by its tag.
 */
export async function searchFeedResponse(request: Request, locale: string, part: string): Promise<Response> {
  const site = await getSite(locale);
  const search = part === REFUSED ? null : readSearch(part);
  if (!site || !search?.query) return documentResponse(request, CONTENT_TYPE, null);
  try {
    const document = documentOf(rss(await searchFeed(site, search.query)));
    const response = documentResponse(request, CONTENT_TYPE, document);
    response.headers.set("x-robots-tag", "noindex");
    // What an editor takes down may be in a feed whose newest story is the same.
    response.headers.delete("last-modified");
    return response;
  } catch (cause) {
    if (!(cause instanceof TooManySearches)) throw cause;
    const headers = { "retry-after": String(cause.seconds), "cache-control": "no-store" };
    return new Response("Too many searches\n", { status: 429, headers });
  }
}
