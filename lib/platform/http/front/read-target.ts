import { oldPageTarget } from "../addresses/old-page";
import { readableTarget, tidyTarget } from "../addresses/reader-address";
import { REFUSED, readSearch, searchPath } from "../addresses/search-address";
import { DEFAULT_LOCALE } from "./default-locale";

/** What a request's target means: a target that the framework knows, an address to go to instead, or nothing that can be read. */
type ReadTarget = PageTarget | SearchTarget | { redirectTo: string } | { problem: string };

export interface PageTarget {
  target: string;
  isSearch: false;
}

export interface SearchTarget {
  target: string;
  isSearch: true;
  /** Where it was asked for, with its query */
  address: string;
}

const INTERNAL_PREFIX = new RegExp(`^/${DEFAULT_LOCALE}(?=/|$)`);
const RESULTS = /^(?<prefix>\/[^/]+)?\/search\/(?<part>[^/]+)(?:\/(?<from>[^/]+))?$/;

const REFUSED_PAGE = new RegExp(`/search/+${REFUSED}(?:/|$)`, "i");

/** An address that no page can have. */
export const NO_PAGE = "/~none";

/**
 * Reads the target of a request (RFC 9112, section 3.2). Reader pages are stored without their query, so what a query asks for becomes
 * part of the path: a search's words, a page of the site that was here before. `isTyped`: somebody is still typing a search.
 */
export function readTarget(asked: string, isTyped: boolean): ReadTarget {
  const own = ownTarget(asked);
  if (own === null) return { problem: "The address is not one of this site." };
  const readable = readableTarget(oldPageTarget(own));
  const [path = "", query] = splitAt(readable, "?");
  if (REFUSED_PAGE.test(decoded(path))) return { target: NO_PAGE, isSearch: false };
  const moved = redirectOf(path, query);
  if (moved) return { redirectTo: moved };
  const results = searchPath(new URL(`http://masthead.invalid${readable}`), DEFAULT_LOCALE, isTyped);
  const address = tidyTarget(readable);
  return results ? { target: results, isSearch: true, address } : { target: address, isSearch: false };
}

// What the framework would resolve by itself, after the address was judged: dots as segments, and backslashes.
const UNRESOLVED = /\\|\/(?:\.|%2e){1,2}(?:\/|$)/i;

/** The path and query of a target in origin form or, as a proxy would ask, in absolute form; every path is resolved. */
function ownTarget(asked: string): string | null {
  const isOrigin = asked.startsWith("/");
  const [path] = splitAt(asked, "?");
  if (isOrigin && !UNRESOLVED.test(path)) return asked;
  const address = isOrigin ? `http://masthead.invalid${asked}` : asked;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  const { pathname, search } = new URL(address);
  return pathname + search;
}

/** Paths that pages have only inside: each has one address outside. */
function redirectOf(path: string, query: string | undefined): string | null {
  const rest = query === undefined ? "" : `?${query}`;
  if (INTERNAL_PREFIX.test(path)) return `${singleSlash(path.replace(INTERNAL_PREFIX, "")) || "/"}${rest}`;
  const { prefix = "", part = "", from } = RESULTS.exec(decoded(path))?.groups ?? {};
  const search = part ? readSearch(part) : null;
  if (!search?.query) return null;
  const isFeed = from === "feed.xml";
  const asked = new URLSearchParams({ q: search.query, ...(from && !isFeed ? { from } : {}) });
  return `${prefix}/search${isFeed ? "/feed.xml" : ""}?${asked}`;
}

// Two slashes at the start would lead to another site.
const singleSlash = (path: string) => path.replace(/^\/+/, "/");

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function splitAt(text: string, mark: string): [string, string | undefined] {
  const at = text.indexOf(mark);
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
