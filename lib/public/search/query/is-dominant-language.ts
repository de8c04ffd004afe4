import "server-only";
import { LRUCache } from "lru-cache";
import { storyCount } from "./story-count";

const kept = new LRUCache<string, boolean>({ max: 500, ttl: 10 * 60_000 });

/** Whether most public stories of all editions are in a language. */
export async function isDominantLanguage(lang: string): Promise<boolean> {
  const known = kept.get(lang);
  if (known !== undefined) return known;
  const [own, all] = await Promise.all([storyCount(lang), storyCount()]);
  const isMain = own * 2 > all;
  kept.set(lang, isMain);
  return isMain;
}
