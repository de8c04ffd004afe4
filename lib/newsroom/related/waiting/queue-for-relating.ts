import type { Tx } from "@/lib/platform/db/database";
import { insertion } from "@/lib/platform/db/insertion";
import { type PublicText, readWords, writeStoryWords } from "../story-words";

/** Notes stories that are public now to be related soon, many at once: see relate-waiting. */
export async function queueForRelating(tx: Tx, stories: PublicText[]): Promise<void> {
  const read = stories.map(readWords);
  await writeStoryWords(tx, read);
  const rows = read.map(({ storyId, lang, publishedAt, words }) => ({
    storyId,
    lang,
    publishedAt,
    words: words.join(" "),
  }));
  await tx.$executeRaw(insertion("related_waiting", rows));
}
