import "server-only";
import { lexemesOf, type WordGroup } from "@/lib/engines/text-index/text-index";
import type { QueryParts } from "../query/query-parts";
import type { WordCounts } from "../query/word-counts";
import { correctWord } from "./correct-word";

/**
 * The groups with what misspelt words may stand for, in the order in which to ask: words that no story has are misspelt rather than others;
 * then any word may be. Nothing where nothing is known that they could be.
 */
export async function* correctGroups(
  lang: string,
  { groups }: QueryParts,
  counts: WordCounts,
): AsyncGenerator<WordGroup[]> {
  const isUnknown = groups.map(({ group }) => lexemesOf(group).every((lexeme) => counts.ofWord(lexeme) === 0));
  const near = groups.map(() => [] as string[]);
  const correct = async (which: (index: number) => boolean) => {
    let isChanged = false;
    const all = groups.map(async ({ word }, index) => {
      if (word.written === null || !which(index)) return;
      near[index] = await correctWord(lang, word.plain);
      isChanged ||= (near[index]?.length ?? 0) > 0;
    });
    await Promise.all(all);
    return isChanged;
  };
  const corrected = () =>
    groups.map(({ group }, index) => ({ ...group, lexemes: [...group.lexemes, ...(near[index] ?? [])] }));
  if (isUnknown.includes(true) && (await correct((index) => isUnknown[index] === true))) yield corrected();
  if (isUnknown.includes(false) && (await correct((index) => !isUnknown[index]))) yield corrected();
}
