import "server-only";
import { languageHash, lexemesOf, stopWords, type WordGroup, wordHash } from "@/lib/engines/text-index/text-index";
import { publicWordCounts } from "../../db/public-words";

/** How many public stories of a language may have what a query asks for. */
export interface WordCounts {
  /** Stories of the language */
  total: number;
  ofWord: (word: string) => number;
  ofGroup: (group: WordGroup) => number;
  /** As if words stood in stories independently of each other */
  ofAll: (groups: WordGroup[]) => number;
}

export async function wordCounts(lang: string, words: string[]): Promise<WordCounts> {
  const rows = await publicWordCounts([languageHash(lang), ...[...new Set(words)].map((word) => wordHash(lang, word))]);
  const known = new Map(rows.map(({ word, stories }) => [word, stories]));
  const total = known.get("") ?? 0;
  const stop = stopWords(lang);
  // The vocabulary leaves out what nearly every story has.
  const ofWord = (word: string) => (stop.has(word) || /^[a-z0-9]$/.test(word) ? total : (known.get(word) ?? 0));
  const ofGroup = (group: WordGroup): number =>
    Math.min(
      total,
      sum([...lexemesOf(group).map(ofWord), ...(group.rows ?? []).map((row) => Math.min(...row.map(ofGroup)))]),
    );
  const ofAll = (groups: WordGroup[]) =>
    total === 0 ? 0 : groups.reduce((left, group) => (left * ofGroup(group)) / total, total);
  return { total, ofWord, ofGroup, ofAll };
}

const sum = (counts: number[]) => counts.reduce((all, count) => all + count, 0);
