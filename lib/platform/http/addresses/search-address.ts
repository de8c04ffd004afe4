import { UNTIDY } from "./reader-address";
import { withFields } from "./search-fields";

const MAX_LENGTH = 200;
/** Begins the part of a path that holds a query which is being typed; no query that is written has it. */
const TYPED = "~";
/** In place of a query: the page for callers who search too often. Outside it is no address. */
export const REFUSED = "!";
const SEARCH = /^(\/[^/]+)?\/search(\/feed\.xml)?$/;
/** The last part of the path of a search that is read as a feed */
const FEED = "feed.xml";

/** A query as part of a path, whatever characters it has. */
export function writeQuery(query: string): string {
  const text = query.replaceAll("\0", " ").trim().toWellFormed().slice(0, MAX_LENGTH).toWellFormed().trim();
  return Buffer.from(text, "utf8").toString("base64url");
}

export function readQuery(part: string): string {
  return Buffer.from(part, "base64url").toString("utf8").replaceAll("\0", " ");
}

/** The path of the page for callers who search too often, in the edition of the results that were asked for. */
export const refusedPath = (results: string) => results.replace(/\/search\/.*/, `/search/${REFUSED}`);

/** What a part of a path asks for, and whether somebody is still typing it; null where it is none that was written. */
export function readSearch(part: string): { query: string; isTyped: boolean } | null {
  const isTyped = part.startsWith(TYPED);
  const written = isTyped ? part.slice(TYPED.length) : part;
  const query = readQuery(written);
  return writeQuery(query) === written ? { query, isTyped } : null;
}

/**
 * The path that renders the results of `/search?q=…&from=…&sort=…&since=…&until=…`, or of their feed, or null where an address asks for none. Reader pages are documents
 * that never read a query string, so what is asked for becomes part of the path; `defaultLocale` stands for no language prefix. A query that is being
 * typed is marked: it is counted as such.
 */
export function searchPath(url: URL, defaultLocale: string, isTyped = false): string | null {
  const match = SEARCH.exec(url.pathname);
  const query = url.searchParams.get("q");
  const part = query && writeQuery(withFields(query, url.searchParams));
  if (!match || match[1] === UNTIDY || !part) return null;
  if (match[2]) return `${match[1] ?? `/${defaultLocale}`}/search/${part}/${FEED}`;
  const from = url.searchParams.get("from");
  const position = from && from !== FEED && /^[\w.~-]{1,200}$/.test(from) ? `/${from}` : "";
  return `${match[1] ?? `/${defaultLocale}`}/search/${isTyped ? TYPED : ""}${part}${position}`;
}
