import "server-only";
import { LRUCache } from "lru-cache";
import type { WorkBudget } from "@/lib/platform/fairness/work-budget";
import { datesOfNewest } from "../../db/public-search";
import { LATEST } from "./latest";
import { monthsBetween } from "./months";

/** Fewer stories are searched as quickly in one month as in two; more are not worth counting. */
const LEAST = 4_096;
const MAX_STORIES = 131_072;

/** Of the time that is left; what was told is known for some minutes then. */
const BUDGET_SHARE = 0.5;

// What comes out meanwhile is in the same month or in the next one.
const kept = new LRUCache<string, { months: string | null }>({ max: 500, ttl: 10 * 60_000 });
const A_MONTH = 31 * 86_400_000;

/**
 * The months in which the newest `stories` of a language, or those before an instant, came out, as a part of a tsquery, so that the index need
 * not read all; null where these are all months or too many, or where it takes too long to tell.
 */
export async function newestMonths(
  budget: WorkBudget,
  lang: string,
  stories: number,
  until = LATEST,
): Promise<string | null> {
  if (stories > MAX_STORIES) return null;
  const asked = 2 ** Math.ceil(Math.log2(Math.max(LEAST, stories)));
  const key = `${lang} ${asked} ${until.getTime()}`;
  const known = kept.get(key);
  if (known) return known.months;
  const dates = await datesOfNewest(budget, BUDGET_SHARE, lang, until, asked);
  if (dates === null) return null;
  const { first, last } = dates;
  const months = first && last ? monthsBetween(first, new Date(last.getTime() + A_MONTH)) : null;
  kept.set(key, { months });
  return months;
}
