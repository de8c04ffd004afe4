import "server-only";
import { LRUCache } from "lru-cache";
import { languageHash } from "@/lib/engines/text-index/text-index";
import { publicWordCounts } from "../../db/public-words";
import { getSite } from "../../site";

const kept = new LRUCache<string, boolean>({ max: 500, ttl: 10 * 60_000 });

/** Whether most public stories of all editions are in a language. */
export async function isDominantLanguage(lang: string): Promise<boolean> {
  const known = kept.get(lang);
  if (known !== undefined) return known;
  const languages = new Set([lang, ...((await getSite("-"))?.settings.languages ?? [])]);
  const [own, all] = await Promise.all([storiesIn([lang]), storiesIn([...languages])]);
  const isMain = own * 2 > all;
  kept.set(lang, isMain);
  return isMain;
}

async function storiesIn(languages: string[]): Promise<number> {
  const counts = await publicWordCounts(languages.map(languageHash));
  return counts.reduce((sum, { stories }) => sum + stories, 0);
}
