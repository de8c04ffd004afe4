import type { SearchWord } from "./search-words";
import type { Stems } from "./stem-words";

/** What filters find a story by. */
export interface SearchFilters {
  lang: string;
  kind: string;
  publishedAt: Date;
  sectionId: string;
  topicIds: string[];
  authorIds: string[];
}

/** A part of a story and how much a word in it weighs: headline A, standfirst and names B, text C, captions D. */
export interface SearchPart {
  weight: "A" | "B" | "C" | "D";
  words: SearchWord[];
}

export interface SearchDocument {
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

/** A lexeme as tsvector and tsquery read it. */
export const quoted = (lexeme: string) => `'${lexeme.replace(/['\\]/g, "$&$&")}'`;

/** Each word with its places, each stem at the places of its words; filters and the words of the headline without places. */
export function searchDocument(filters: SearchFilters, parts: SearchPart[], stems: Stems): SearchDocument {
  const lexemesOf = lexemeReader(filters.lang, stems);
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
    for (const word of words) {
      if (bytes > MAX_BYTES) break;
      place = Math.min(place + 1, LAST_PLACE);
      for (const lexeme of lexemesOf(word)) {
        put(lexeme, `${place}${weight}`);
        if (weight === "A") headline.add(`h:${lexeme}`);
      }
    }
    // A phrase must not run from one part into the next.
    place = Math.min(place + 10, LAST_PLACE);
  }
  const found = [...places].map(([lexeme, at]) => `${quoted(lexeme)}:${at.join(",")}`);
  return { text: [...[...filterLexemes(filters), ...headline].map(quoted), ...found].join(" "), words: places.size };
}

function lexemeReader(lang: string, stems: Stems) {
  const lexemes = new Map<string, string[]>();
  return (word: SearchWord): string[] => {
    const key = word.written ?? word.plain;
    const known = lexemes.get(key);
    if (known) return known;
    const all = [...new Set([word.plain, ...(stems(lang, word) ?? []), ...(word.syllables ?? [])])];
    lexemes.set(key, all);
    return all;
  };
}

function filterLexemes({ lang, kind, publishedAt, sectionId, topicIds, authorIds }: SearchFilters): string[] {
  const month = publishedAt.toISOString().slice(0, 7);
  const names = [...topicIds.map((id) => `t:${id}`), ...authorIds.map((id) => `a:${id}`)];
  return [`l:${lang}`, `k:${kind}`, `m:${month}`, `s:${sectionId}`, ...names];
}
