import "server-only";
import { LRUCache } from "lru-cache";
import { dateOfNewest } from "@/lib/platform/db/public-search";
import { monthsBetween } from "./months";

/** Fewer stories are searched as quickly in one month as in two; more are not worth counting. */
const LEAST = 4_096;
const MOST = 131_072;

// Where a month begins moves slowly, and a little too early does no harm.
const kept = new LRUCache<string, { at: Date | null }>({ max: 500, ttl: 10 * 60_000 });

/**
 * The months in which the newest `stories` of a language before an instant came out, as a part of a tsquery, so that the index need
 * not read all; null where these are all months or too many.
 */
export async function newestMonths(lang: string, until: Date, stories: number): Promise<string | null> {
  if (stories > MOST) return null;
  const asked = 2 ** Math.ceil(Math.log2(Math.max(LEAST, stories)));
  const end = new Date(Math.min(until.getTime(), Date.now()));
  const key = `${lang} ${asked} ${end < until ? "" : until.getTime()}`;
  const known = kept.get(key) ?? { at: await dateOfNewest(lang, until, asked) };
  kept.set(key, known);
  return known.at && monthsBetween(known.at, end);
}
