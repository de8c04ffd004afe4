import "server-only";
import { inTime } from "@/lib/platform/db/in-time";
import { readerDatabase } from "@/lib/platform/db/reader-database";
import type { WorkBudget } from "@/lib/platform/fairness/work-budget";
import { Prisma } from "@/prisma/generated/client";

export interface CountedWord {
  word: string;
  stories: number;
}

/** The words with a beginning that most public stories of a language have; none where there are too many to look through. */
export async function publicWordsFrom(
  budget: WorkBudget,
  lang: string,
  beginning: string,
  most: number,
): Promise<CountedWord[]> {
  const end = `${beginning}\u{10ffff}`;
  const words = await inTime<CountedWord>(
    budget,
    1,
    Prisma.sql`
      select word, stories from public_word where lang = ${lang} and word >= ${beginning} and word < ${end}
      order by stories desc, word limit ${most}::int`,
  );
  return words ?? [];
}

/** Words of public stories that are spelt much like one that none has, likest first; none where that takes too long. */
export async function similarPublicWords(
  budget: WorkBudget,
  lang: string,
  word: string,
  most: number,
): Promise<CountedWord[]> {
  const words = await inTime<CountedWord>(
    budget,
    1,
    Prisma.sql`
      select word, stories from public_word where lang = ${lang} and word % ${word}
      order by similarity(word, ${word}) desc, stories desc limit ${most}::int`,
  );
  return words ?? [];
}

/** How many public stories have each word, by its hash; the empty word counts the stories of a language. */
export function publicWordCounts(hashes: number[]): Promise<CountedWord[]> {
  return readerDatabase().$queryRaw`
    select word, stories from public_word_count where hash = any(${hashes}::int[])`;
}
