import "server-only";
import { LRUCache } from "lru-cache";
import { searchWords } from "@/lib/engines/text-index/text-index";
import { processWide } from "@/lib/platform/process-wide";
import { reader } from "../../db/reader";

const KEPT_MS = 60_000;
const LANGUAGES = 100;
/** Authors, and as many topics, that are looked at. */
const MAX_NAMES = 20_000;

const kept = processWide("name-words", () => new LRUCache<string, string[]>({ max: LANGUAGES, ttl: KEPT_MS }));

/** The words of the names of authors and, in a language, of topics as search looks for them; up to a minute old. */
export async function nameWords(lang: string): Promise<string[]> {
  const known = kept.get(lang);
  if (known) return known;
  const [authors, topics] = await Promise.all([
    reader().publicAuthor.findMany({ select: { name: true }, take: MAX_NAMES }),
    reader().publicTopic.findMany({ select: { names: true }, take: MAX_NAMES }),
  ]);
  const inLanguage = topics.map(({ names }) => (names as Record<string, string>)[lang] ?? "");
  const found = searchWords([...authors.map(({ name }) => name), ...inLanguage].join("\n"));
  const words = [
    ...new Set(
      found.flatMap(({ plain, written, parts }) =>
        written === null ? [] : [plain, ...(parts ?? []).map((part) => part.plain)],
      ),
    ),
  ];
  kept.set(lang, words);
  return words;
}
