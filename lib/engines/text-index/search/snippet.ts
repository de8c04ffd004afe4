import { plainLetters } from "../words/words-of";

/** Parts of a text in order; the marked ones are words that were searched for. */
export type Snippet = { text: string; isMarked: boolean }[];

const LENGTH = 220;
const LEAD = 60;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** What is marked: words by their plain letters, beginnings of words, and passages of scripts without spaces. */
export interface SearchTerms {
  words: Set<string>;
  prefixes: string[];
  passages: string[];
}

interface Range {
  from: number;
  to: number;
}

const MAX_MARKS = 300;

/** The passage of a text with most of the searched words, which are marked; null where it has none. */
export function snippetOf(text: string, terms: SearchTerms): Snippet | null {
  const found = rangesOf(text, terms);
  const start = densest(found.map((each) => each.from));
  if (start === null) return null;
  const from = wordStart(text, Math.max(0, start - LEAD));
  const to = wordEnd(text, from + LENGTH);
  return parts(text, from, to, found);
}

function rangesOf(text: string, { words, prefixes, passages }: SearchTerms): Range[] {
  const found: Range[] = [];
  for (const match of text.matchAll(WORD)) {
    const plain = plainLetters(match[0]);
    const isSought = words.has(plain) || prefixes.some((prefix) => plain.startsWith(prefix));
    if (isSought) found.push({ from: match.index, to: match.index + match[0].length });
    if (found.length >= MAX_MARKS) break;
  }
  for (const passage of passages) {
    for (let at = text.indexOf(passage); at >= 0 && found.length < MAX_MARKS; at = text.indexOf(passage, at + 1)) {
      found.push({ from: at, to: at + passage.length });
    }
  }
  return withoutOverlaps(found.sort((a, b) => a.from - b.from));
}

function withoutOverlaps(ranges: Range[]): Range[] {
  let end = -1;
  return ranges.filter((range) => {
    if (range.from < end) return false;
    end = range.to;
    return true;
  });
}

function densest(places: number[]): number | null {
  let best: number | null = null;
  let most = 0;
  for (const place of places) {
    const count = places.filter((other) => other >= place && other < place + LENGTH - LEAD).length;
    if (count > most) [best, most] = [place, count];
  }
  return best;
}

function wordStart(text: string, from: number): number {
  if (from === 0) return 0;
  const space = text.slice(from, from + 30).search(/\s/);
  return space < 0 ? from : from + space + 1;
}

function wordEnd(text: string, to: number): number {
  if (to >= text.length) return text.length;
  const space = text.slice(0, to).search(/\s\S*$/);
  return space > to - 30 ? space : to;
}

function parts(text: string, from: number, to: number, found: Range[]): Snippet {
  const snippet: Snippet = [];
  const add = (piece: string, isMarked: boolean) => {
    if (piece) snippet.push({ text: piece.replace(/\s+/g, " "), isMarked });
  };
  let at = from;
  if (from > 0) add("… ", false);
  for (const word of found.filter((each) => each.from >= from && each.to <= to)) {
    add(text.slice(at, word.from), false);
    add(text.slice(word.from, word.to), true);
    at = word.to;
  }
  add(text.slice(at, to), false);
  if (to < text.length) add(" …", false);
  return snippet;
}
