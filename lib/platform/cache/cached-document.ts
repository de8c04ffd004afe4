import "server-only";
import { createHash } from "node:crypto";
import { databaseClock, taggedCache } from "./tagged-cache";

/** What a machine reads at one address: a feed, a sitemap. */
export interface CachedDocument {
  bytes: Uint8Array<ArrayBuffer>;
  /** First digits of the SHA-256 of its bytes */
  etag: string;
  /** When these bytes were first made here, in whole seconds and later than the bytes before them */
  changedAt: Date;
}

export interface BuiltDocument {
  text: string;
  tags: readonly string[];
}

const MEGABYTES = 64;
const STALE_CLOCK_MS = 2_500;

const documents = taggedCache<CachedDocument>(
  "documents",
  MEGABYTES,
  ({ bytes }, key) => bytes.length + key.length + 500,
);

function changedAt(etag: string, before: CachedDocument | undefined): Date {
  if (before?.etag === etag) return before.changedAt;
  const now = Math.floor(Date.now() / 1_000) * 1_000;
  return new Date(before ? Math.max(now, before.changedAt.getTime() + 1_000) : now);
}

/** A text as a document, which was there `before` or is new. */
export function toDocument(text: string, before?: CachedDocument): CachedDocument {
  const bytes = new TextEncoder().encode(text);
  const etag = createHash("sha256").update(bytes).digest("hex").slice(0, 20);
  return { bytes, etag, changedAt: changedAt(etag, before) };
}

/** A document that is made for one request. */
export const documentOf = (text: string): CachedDocument => toDocument(text, undefined);

/**
 * The document of an address, kept in this process until one of its tags is touched, and for `maxAgeMs` at most. `build` gives null where
 * there is no such document, which is never kept. Requests that come while one is built, and no commit since, share it.
 */
export async function cacheDocument(
  key: string,
  maxAgeMs: number,
  build: () => Promise<BuiltDocument | null>,
): Promise<CachedDocument | null> {
  const clock = databaseClock();
  if (clock.age() > STALE_CLOCK_MS) await clock.sync().catch(() => undefined);
  return documents.get(key, maxAgeMs, clock, async (before) => {
    const built = await build();
    return built && { value: toDocument(built.text, before), tags: built.tags };
  });
}
