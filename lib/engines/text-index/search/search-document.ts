import { hasElision } from "../words/elision";
import type { SearchWord } from "../words/search-words";
import type { Stems } from "../words/stem-words";
import { inHeadline, quoted } from "./lexeme";

/** A part of a text and how much a word in it counts: A, the headline, most; D least. */
export interface SearchPart {
  weight: "A" | "B" | "C" | "D";
  words: SearchWord[];
}

interface SearchDocument {
  /** The text of a tsvector */
  text: string;
  /** Different words in it */
  words: number;
}

/** tsvector knows places up to this one, and 255 of them for a word. */
const LAST_PLACE = 16_383;
const MAX_PLACES = 255;
/** A tsvector holds 1 MB of words and places: what comes after is not found. */
const MAX_BYTES = 1_000_000;
const BYTES_OF_PLACE = 2;
const BYTES_OF_WORD = 4;

/**
 * Each word with its places, each stem at the places of its words; what signs join, as one and in its parts; the words of the headline once more, and `filters`, which are lexemes, without
 * places.
 */
export function searchDocument(lang: string, filters: string[], parts: SearchPart[], stems: Stems): SearchDocument {
  const lexemesOf = lexemeReader(lang, stems);
  const places = new Map<string, string[]>();
  const headline = new Set<string>();
  let bytes = 0;
  const put = (lexeme: string, at: string) => {
    const known = places.get(lexeme);
    if (!known) {
      places.set(lexeme, [at]);
      bytes += Buffer.byteLength(lexeme) + BYTES_OF_WORD + BYTES_OF_PLACE;
    } else if (known.length < MAX_PLACES) {
      known.push(at);
      bytes += BYTES_OF_PLACE;
    }
  };
  let place = 0;
  for (const { weight, words } of parts) {
    const putAll = (word: SearchWord) => {
      for (const lexeme of lexemesOf(word)) {
        put(lexeme, `${place}${weight}`);
        if (weight === "A") headline.add(inHeadline(lexeme));
      }
    };
    for (const word of words) {
      if (bytes > MAX_BYTES) break;
      place = Math.min(place + 1, LAST_PLACE);
      putAll(word);
      for (const [index, part] of (word.parts ?? []).entries()) {
        if (index > 0) place = Math.min(place + 1, LAST_PLACE);
        putAll(part);
      }
    }
    // A phrase must not run from one part into the next.
    place = Math.min(place + 10, LAST_PLACE);
  }
  const found = [...places].map(([lexeme, at]) => `${quoted(lexeme)}:${at.join(",")}`);
  return { text: [...[...filters, ...headline].map(quoted), ...found].join(" "), words: places.size };
}

function lexemeReader(lang: string, stems: Stems) {
  const lexemes = new Map<string, string[]>();
  return (word: SearchWord): string[] => {
    const key = `${word.written ?? word.plain} ${word.isElided ?? ""}`;
    const known = lexemes.get(key);
    if (known) return known;
    const isOne = word.plain !== "" && !hasElision(lang, word, stems);
    const own = isOne ? [word.plain, ...(word.also ?? []), ...(stems(lang, word) ?? [])] : [];
    const all = [...new Set([...own, ...(word.syllables ?? [])])];
    lexemes.set(key, all);
    return all;
  };
}
