import { createHash, randomBytes } from "node:crypto";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { env } from "../env";
import { processWide } from "../process-wide";
import { requestContext } from "./front/request-context";

const SECONDS = 60;
/** While somebody types, every pause asks for suggestions, which cost less than results. */
const SUGGESTIONS_PER_SEARCH = 8;
/** Results that are shown while somebody types may use this part of the budget, so that pressing Enter still answers. */
const TYPED_SHARE = 2 / 3;

/** What is asked for. What a client claims (`typed`) only lowers the budget; the dearer kinds have addresses of their own. */
type SearchKind = "search" | "typed" | "suggestion";

const counters = processWide("search-limits", () => {
  const points = env().SEARCH_LIMIT;
  return {
    salt: randomBytes(16),
    search: new RateLimiterMemory({ keyPrefix: "search", points, duration: SECONDS }),
    typed: new RateLimiterMemory({
      keyPrefix: "typed",
      points: Math.max(1, Math.floor(points * TYPED_SHARE)),
      duration: SECONDS,
    }),
    suggestion: new RateLimiterMemory({
      keyPrefix: "suggestion",
      points: points * SUGGESTIONS_PER_SEARCH,
      duration: SECONDS,
    }),
  };
});

/** A caller searched more often than people do. */
export class TooManySearches extends Error {
  override readonly name = "TooManySearches";

  constructor(readonly seconds: number) {
    super(`too many searches: wait ${seconds} seconds`);
  }
}

/**
 * Counts one search from a network (see networkOf) in this process, by a hash that is forgotten after a minute. Returns the seconds to
 * wait, 0 if it may go on.
 */
export async function countSearch(kind: SearchKind, network: string): Promise<number> {
  const key = createHash("sha256").update(counters.salt).update(network).digest("base64url");
  try {
    await counters[kind].consume(key);
    if (kind === "typed") await counters.search.consume(key);
    return 0;
  } catch (refused) {
    // Another bundle's limiter refuses with another class.
    if (refused instanceof Error) throw refused;
    const { msBeforeNext } = refused as { msBeforeNext: number };
    return Math.max(1, Math.ceil(msBeforeNext / 1000));
  }
}

/**
 * Counts the search that is about to be run, unless that was done when its request came: so no spelling of an address searches without
 * being counted. Jobs and scripts have no request. Throws TooManySearches.
 */
export async function expectSearchCounted(kind: SearchKind): Promise<void> {
  const context = requestContext();
  if (!context || context.isSearchCounted) return;
  context.isSearchCounted = true;
  const seconds = await countSearch(kind, context.network);
  if (seconds > 0) throw new TooManySearches(seconds);
}
