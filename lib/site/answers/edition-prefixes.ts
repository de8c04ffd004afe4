import "server-only";
import { siteTag } from "@/lib/newsroom/cache-tags";
import { defaultLanguage, settingsFrom } from "@/lib/newsroom/settings/settings";
import { databaseClock, taggedCache } from "@/lib/platform/cache/tagged-cache";
import { reader } from "@/lib/public/db/reader";

const MAX_AGE_MS = 300_000;
const BYTES_OF_PREFIX = 50;

const stored = taggedCache<Set<string>>("edition-prefixes", 1, (prefixes) => (prefixes.size + 1) * BYTES_OF_PREFIX);

/** The first segments of the addresses of all editions but the default one: `fr`, `zh-hant`. */
export async function editionPrefixes(): Promise<ReadonlySet<string>> {
  const prefixes = await stored.get("all", MAX_AGE_MS, databaseClock(), async () => {
    const settings = settingsFrom(await reader().setting.findMany());
    const others = settings.languages.filter((lang) => lang !== defaultLanguage(settings));
    return { value: new Set(others.map((lang) => lang.toLowerCase())), tags: [siteTag()] };
  });
  return prefixes ?? new Set();
}
