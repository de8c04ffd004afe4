import { LRUCache } from "lru-cache";
import { ENCODED_SHARE } from "../cache/encoded-bytes";
import { type TagClock, tagClock } from "../cache/tag-clock";
import { env } from "../env";
import { toDocument } from "./rendered-page";
import { PAGE_TAGS } from "./router-headers";

// Loaded by Next itself, outside the app's bundle: built by scripts/build/bundle-handler.mjs. See decision 001.

interface CachedValue {
  kind: string;
  html?: string;
  body?: Buffer;
  rscData?: Buffer;
  segmentData?: unknown;
  status?: number;
  headers?: Record<string, string | string[] | undefined>;
}

interface Entry {
  value: CachedValue;
  tags: string[];
  storedAt: number;
  /** The clock's position before the page was read from the database */
  position: number;
  bytes: number;
}

const STALE_CLOCK_MS = 2_500;
const REVALIDATED_AFTER_MS = 60_000;
/** A story may have been killed that this process has not heard of: so long it shows what it has. */
const MAX_STALE_WITHOUT_DB_MS = 300_000;

/** Part of the cache that redirects may fill: a page has countless spellings that lead to it, and they must not displace pages. */
const REDIRECT_SHARE = 1 / 16;

const storeOf = (share: number) =>
  new LRUCache<string, Entry>({
    maxSize: Math.floor(env().PAGE_CACHE_MB * 1_048_576 * share),
    sizeCalculation: (entry) => entry.bytes,
  });
const pages = storeOf(1 - REDIRECT_SHARE - ENCODED_SHARE);
const redirects = storeOf(REDIRECT_SHARE);
const readFrom = new LRUCache<string, number>({ max: 10_000 });

function clock(): TagClock | undefined {
  const url = env().DATABASE_URL;
  return url ? tagClock(url) : undefined;
}

const storedTags = (value: CachedValue) => String(value.headers?.[PAGE_TAGS] ?? "").split(",");

export class IsrHandler {
  async get(key: string, context: { kind?: string }) {
    const tags = clock();
    if (context.kind === "FETCH" || !tags) return null;
    if (tags.age() > STALE_CLOCK_MS) await tags.sync().catch(() => undefined);
    const entry = tags.age() < MAX_STALE_WITHOUT_DB_MS ? (pages.get(key) ?? redirects.get(key)) : undefined;
    const isFresh = entry && tags.isFresh(entry.tags, entry.position);
    if (!isFresh || Date.now() - entry.storedAt > REVALIDATED_AFTER_MS) readFrom.set(key, tags.position());
    return isFresh ? { value: entry.value, lastModified: entry.storedAt } : null;
  }

  async set(key: string, value: CachedValue | null) {
    if (!value || (value.kind !== "APP_PAGE" && value.kind !== "APP_ROUTE")) return;
    let isFleeting = false;
    if (value.kind === "APP_PAGE") {
      const page = toDocument({ html: value.html ?? "", status: value.status, headers: value.headers });
      isFleeting = page.isFleeting ?? false;
      // The first visitor gets this very object: it is changed in place.
      Object.assign(value, { html: page.html, status: page.status, headers: page.headers });
      value.rscData = Buffer.alloc(0);
      value.segmentData = undefined;
    }
    const position = readFrom.get(key);
    const { status = 200 } = value;
    const isWorthKeeping = status < 400 || status === 410;
    if (position === undefined || !isWorthKeeping || isFleeting) return;
    const bytes = key.length + 500 + Buffer.byteLength(value.html ?? "") + (value.body?.length ?? 0);
    const [store, other] = status >= 300 && status < 400 ? [redirects, pages] : [pages, redirects];
    other.delete(key);
    store.set(key, { value, tags: storedTags(value), storedAt: Date.now(), position, bytes });
  }

  async revalidateTag() {
    // Only the tag clock expires pages: see lib/newsroom/touch.ts.
  }

  resetRequestCache() {}
}
