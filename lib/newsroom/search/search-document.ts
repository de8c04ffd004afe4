import type { SearchWord } from "./search-words";
import type { Stems } from "./stem-words";

/** What filters find a story by. */
export interface SearchFilters {
  lang: string;
  sectionId: string;
  topicIds: string[];
  authorIds: string[];
}

/** A part of a story and how much a word in it weighs: headline A, standfirst and names B, text C. */
export interface SearchPart {
  weight: "A" | "B" | "C";
  words: SearchWord[];
}

/** tsvector knows places up to this one, and 255 of them for a word. */
const LAST_PLACE = 16_383;
const MOST_PLACES = 255;

/** A lexeme as tsvector and tsquery read it. */
export const quoted = (lexeme: string) => `'${lexeme.replace(/['\\]/g, "$&$&")}'`;

/** The text of a tsvector: each word with its places, each stem at the places of its words, filters without places. */
export function searchDocument(filters: SearchFilters, parts: SearchPart[], stems: Stems): string {
  const places = new Map<string, string[]>();
  const lexemes = new Map<string, string[]>();
  const lexemesOf = (word: SearchWord) => {
    const key = word.written ?? word.plain;
    const known = lexemes.get(key);
    if (known) return known;
    const all = [...new Set([word.plain, ...(stems(filters.lang, word) ?? []), ...(word.syllables ?? [])])];
    lexemes.set(key, all);
    return all;
  };
  let place = 0;
  for (const { weight, words } of parts) {
    for (const word of words) {
      place = Math.min(place + 1, LAST_PLACE);
      for (const lexeme of lexemesOf(word)) {
        const known = places.get(lexeme);
        if (!known) places.set(lexeme, [`${place}${weight}`]);
        else if (known.length < MOST_PLACES) known.push(`${place}${weight}`);
      }
    }
    // A phrase must not run from one part into the next.
    place = Math.min(place + 10, LAST_PLACE);
  }
  const found = [...places].map(([lexeme, at]) => `${quoted(lexeme)}:${at.join(",")}`);
  return [...filterLexemes(filters).map(quoted), ...found].join(" ");
}

function filterLexemes({ lang, sectionId, topicIds, authorIds }: SearchFilters): string[] {
  return [`l:${lang}`, `s:${sectionId}`, ...topicIds.map((id) => `t:${id}`), ...authorIds.map((id) => `a:${id}`)];
}
