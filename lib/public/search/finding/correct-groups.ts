import "server-only";
import type { WordGroup } from "@/lib/engines/text-index/text-index";
import type { QueryGroup } from "../query/query-parts";
import { correctWord } from "./correct-word";

/** The groups with what those words may stand for that no story has; null where there is nothing that they could be. */
export async function correctGroups(
  lang: string,
  groups: QueryGroup[],
  unknown: ReadonlySet<WordGroup>,
): Promise<WordGroup[] | null> {
  const corrected = await Promise.all(
    groups.map(async ({ word, group }): Promise<WordGroup> => {
      if (!word || word.written === null || !unknown.has(group)) return group;
      const near = await correctWord(lang, word.plain);
      return near.length > 0 ? { ...group, lexemes: [...group.lexemes, ...near] } : group;
    }),
  );
  return corrected.some((group, index) => group !== groups[index]?.group) ? corrected : null;
}
