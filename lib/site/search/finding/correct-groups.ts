import "server-only";
import type { QueryParts } from "../query/query-parts";
import type { WordGroup } from "../query/tsquery";
import { correctWord } from "./correct-word";

/** The groups with what misspelt words may stand for; null where nothing is known that they could be. */
export async function correctGroups(lang: string, { groups }: QueryParts): Promise<WordGroup[] | null> {
  let isChanged = false;
  const all = await Promise.all(
    groups.map(async ({ word, group }) => {
      const near = word.written === null ? [] : await correctWord(lang, word.plain);
      if (near.length > 0) isChanged = true;
      return { ...group, lexemes: [...group.lexemes, ...near] };
    }),
  );
  return isChanged ? all : null;
}
