import "server-only";
import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { env } from "../env";
import { processWide } from "../process-wide";
import { tagClock } from "./tag-clock";

/** What a machine reads at one address: a feed, a sitemap. */
export interface KeptDocument {
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

interface Entry {
  document: KeptDocument;
  tags: readonly string[];
  /** The tag clock's position before the document was read */
  position: number;
  storedAt: number;
}

interface Flight {
  position: number;
  document: Promise<KeptDocument | null>;
}

const MEGABYTES = 64;
const STALE_CLOCK_MS = 2_500;

const { kept, flights } = processWide("kept-documents", () => ({
  kept: new LRUCache<string, Entry>({
    maxSize: MEGABYTES * 1_048_576,
    sizeCalculation: ({ document }, key) => document.bytes.length + key.length + 500,
  }),
  flights: new Map<string, Flight>(),
}));

function changedAt(etag: string, before: KeptDocument | undefined): Date {
  if (before?.etag === etag) return before.changedAt;
  const now = Math.floor(Date.now() / 1_000) * 1_000;
  return new Date(before ? Math.max(now, before.changedAt.getTime() + 1_000) : now);
}

async function build(key: string, position: number, make: () => Promise<BuiltDocument | null>) {
  const built = await make();
  if (!built) return null;
  const bytes = new TextEncoder().encode(built.text);
  const etag = createHash("sha256").update(bytes).digest("hex").slice(0, 20);
  const document = { bytes, etag, changedAt: changedAt(etag, kept.get(key)?.document) };
  kept.set(key, { document, tags: built.tags, position, storedAt: Date.now() });
  return document;
}

/**
 * The document of an address, kept in this process until one of its tags is touched, and for `maxAgeMs` at most. `make` gives null where
 * there is no such document, which is never kept. Requests that come while one is made, and no commit since, share it.
 */
export async function keepDocument(
  key: string,
  maxAgeMs: number,
  make: () => Promise<BuiltDocument | null>,
): Promise<KeptDocument | null> {
  const url = env().DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set");
  const clock = tagClock(url);
  if (clock.age() > STALE_CLOCK_MS) await clock.sync().catch(() => undefined);
  const entry = kept.get(key);
  if (entry && clock.isFresh(entry.tags, entry.position) && Date.now() - entry.storedAt < maxAgeMs)
    return entry.document;

  const position = clock.position();
  const flight = flights.get(key);
  if (flight?.position === position) return flight.document;
  const document = build(key, position, make).finally(() => {
    if (flights.get(key)?.document === document) flights.delete(key);
  });
  flights.set(key, { position, document });
  return document;
}
