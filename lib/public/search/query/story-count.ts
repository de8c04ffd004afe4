import "server-only";
import { LRUCache } from "lru-cache";
import { languageHash } from "@/lib/engines/text-index/text-index";
import { publicWordCounts } from "../../db/public-words";
import { getSite } from "../../site";

const KEPT_MS = 60_000;
const kept = new LRUCache<string, number>({ max: 500, ttl: KEPT_MS });

/** Public stories of a language, or of all editions; up to a minute old. */
export async function storyCount(lang?: string): Promise<number> {
  const key = lang ?? "";
  const known = kept.get(key);
  if (known !== undefined) return known;
  const languages = lang ? [lang] : ((await getSite("-"))?.settings.languages ?? []);
  const counts = await publicWordCounts([...new Set(languages)].map(languageHash));
  const count = counts.reduce((sum, { stories }) => sum + stories, 0);
  kept.set(key, count);
  return count;
}
