import { hash32, mixed } from "@/lib/platform/hash32";
import { plainLetters } from "../words/words-of";

/** Numbers in a sketch: the likeness of two texts is known to about ± 0.04. */
export const SKETCH_SIZE = 128;
/** Words in a row that make one shingle; characters where the text has few words. */
const WORDS = 3;
const CHARACTERS = 5;

/** MinHash (Broder 1997) of the word triples of a text: the share of equal places of two sketches estimates their Jaccard likeness. */
export function sketchOf(text: string): Int32Array {
  const smallest = new Int32Array(SKETCH_SIZE).fill(0x7fffffff);
  for (const shingle of shingles(text)) {
    for (let place = 0; place < SKETCH_SIZE; place++) {
      const value = mixed(shingle ^ Math.imul(place + 1, 0x9e3779b1));
      if (value < (smallest[place] as number)) smallest[place] = value;
    }
  }
  return smallest;
}

function shingles(text: string): Set<number> {
  const plain = plainLetters(text);
  const words = plain.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const isOneLine = words.length < WORDS * 2 || plain.length > words.length * 14;
  const [items, size, glue]: [string[], number, string] = isOneLine
    ? [[...words.join(" ")], CHARACTERS, ""]
    : [words, WORDS, " "];
  const found = new Set<number>();
  for (let from = 0; from + size <= items.length; from++) {
    found.add(hash32(items.slice(from, from + size).join(glue)));
  }
  return found.size > 0 ? found : new Set([hash32(words.join(" "))]);
}

/** The share of equal places of two sketches, 0 to 1. */
export function likeness(a: Int32Array, b: Int32Array): number {
  let equal = 0;
  for (let place = 0; place < a.length; place++) if (a[place] === b[place]) equal++;
  return equal / Math.max(a.length, 1);
}

/** Likeness of two sketches from which on one text counts as a copy of the other. */
export const COPY_LIKENESS = 0.4;
