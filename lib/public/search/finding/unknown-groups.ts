import "server-only";
import { groupText, type WordGroup } from "@/lib/engines/text-index/text-index";
import { publicIndexed } from "../../db/public-search";
import type { WordCounts } from "../query/word-counts";

/** Those groups that no public story of a language has: the vocabulary knows the heaviest words of each story, the index all of them. */
export async function unknownGroups(lang: string, groups: WordGroup[], counts: WordCounts): Promise<Set<WordGroup>> {
  const rare = groups.filter(({ lexemes, begun }) => counts.ofGroup(begun ? { lexemes, begun } : { lexemes }) === 0);
  if (rare.length === 0) return new Set();
  const indexed = await publicIndexed(lang, rare.map(groupText));
  return new Set(rare.filter((_, index) => !indexed.has(index)));
}
