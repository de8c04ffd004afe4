import {
  languageHash,
  packSketch,
  packVector,
  sketchOf,
  textVector,
  type WordVector,
} from "@/lib/engines/text-index/text-index";
import type { Tx } from "@/lib/platform/db/database";
import { insertion } from "@/lib/platform/db/insertion";
import type { StoryKind } from "@/prisma/generated/enums";

/** What is read of a story that is public now. */
export interface PublicText {
  storyId: string;
  lang: string;
  kind: StoryKind;
  publishedAt: Date;
  headline: string;
  standfirst: string;
  plainText: string;
}

/** A story as related lists compare it. */
export interface ComparedStory {
  storyId: string;
  kind: StoryKind;
  publishedAt: Date;
  vector: WordVector;
  sketch: Int32Array;
}

/** A story whose words were just read. */
interface ReadStory extends ComparedStory {
  lang: string;
  /** In the order of the vector */
  words: string[];
}

export function readWords({
  storyId,
  lang,
  kind,
  publishedAt,
  headline,
  standfirst,
  plainText,
}: PublicText): ReadStory {
  const text = [standfirst, plainText].filter(Boolean).join("\n");
  const { vector, words } = textVector(lang, headline, text);
  return { storyId, lang, kind, publishedAt, vector, words, sketch: sketchOf(`${headline}\n${text}`) };
}

export async function writeStoryWords(tx: Tx, stories: ReadStory[]): Promise<void> {
  const rows = stories.map(({ storyId, lang, kind, publishedAt, vector, sketch }) => ({
    storyId,
    langHash: languageHash(lang),
    kind,
    publishedAt,
    vector: packVector(vector),
    sketch: packSketch(sketch),
  }));
  await tx.$executeRaw(insertion("story_words", rows));
}
