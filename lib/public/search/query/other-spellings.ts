import "server-only";
import {
  type SearchWord,
  searchWords,
  synonymsOf,
  type WordGroup,
  wordHash,
} from "@/lib/engines/text-index/text-index";
import { publicWordCounts } from "../../db/public-words";
import { asOne } from "./as-one";

const MIN_PART_LETTERS = 3;
const MAX_SYNONYM_WORDS = 3;
const HANGUL = /^[\uac00-\ud7a3]+$/;

/** Words with what stands for one or several of them instead: "united states" and "usa" for "us". The reader's own come last. */
export function withSynonyms(lang: string, words: SearchWord[][]): SearchWord[][] {
  const found: SearchWord[][] = [];
  for (let at = 0; at < words.length; ) {
    const { own, others } = synonymsAt(lang, words, at);
    if (others.length === 0) found.push(words[at] ?? []);
    else found.push([...others.map((other) => asOne(searchWords(other, lang))), asOne(own)]);
    at += Math.max(1, own.length);
  }
  return found;
}

function synonymsAt(lang: string, words: SearchWord[][], at: number): { own: SearchWord[]; others: string[] } {
  for (let length = MAX_SYNONYM_WORDS; length > 0; length--) {
    const some = words.slice(at, at + length);
    const own = some.flatMap((any) => (any.length === 1 ? any : []));
    if (own.length < length) continue;
    const others = synonymsOf(lang, own.map((word) => word.plain).join(" "));
    if (others.length > 0) return { own, others };
  }
  return { own: [], others: [] };
}

/** What stories may have for words that some write as one and others as two: "sea wall" for "seawall", and the other way round. */
export async function otherSpellings(lang: string, words: SearchWord[][]): Promise<Map<SearchWord, WordGroup>> {
  const simple = words.map((any) => (any.length === 1 && any[0]?.written && !any[0].parts ? any[0] : undefined));
  const splits = simple.flatMap((word) => (word ? halvesOf(word).map((halves) => ({ word, halves })) : []));
  const joins = simple.flatMap((word, at) => {
    const next = simple[at + 1];
    return word && next ? { pair: [word, next], joined: word.plain + next.plain } : [];
  });
  const asked = new Set([...splits.flatMap(({ halves }) => halves), ...joins.map(({ joined }) => joined)]);
  if (asked.size === 0) return new Map();
  const known = new Set(
    (await publicWordCounts([...asked].map((word) => wordHash(lang, word)))).map(({ word }) => word),
  );
  const found = new Map<SearchWord, Required<Pick<WordGroup, "lexemes" | "rows">>>();
  const groupOf = (word: SearchWord) => found.get(word) ?? { lexemes: [], rows: [] };
  for (const { word, halves } of splits) {
    if (!halves.every((half) => known.has(half))) continue;
    const group = groupOf(word);
    group.rows.push(halves.map((half) => ({ lexemes: [half] })));
    found.set(word, group);
  }
  for (const { pair, joined } of joins) {
    if (!known.has(joined)) continue;
    for (const word of pair) {
      const group = groupOf(word);
      group.lexemes.push(joined);
      found.set(word, group);
    }
  }
  return found;
}

/** Every way to part a word into two, in plain letters. */
function halvesOf({ plain, written }: SearchWord): [string, string][] {
  const isHangul = HANGUL.test(written ?? "");
  const letters = isHangul ? [...(written ?? "")] : [...plain];
  const min = isHangul ? 1 : MIN_PART_LETTERS;
  const halves: [string, string][] = [];
  for (let at = min; at <= letters.length - min; at++) {
    const [first, second] = [letters.slice(0, at).join(""), letters.slice(at).join("")];
    halves.push(isHangul ? [first.normalize("NFKD"), second.normalize("NFKD")] : [first, second]);
  }
  return halves;
}
