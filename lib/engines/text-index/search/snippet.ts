import { otherForms } from "../words/other-forms";
import { plainLetters } from "../words/words-of";

/** Parts of a text in order; the marked ones are words that were searched for. */
export type Snippet = { text: string; isMarked: boolean }[];

const LENGTH = 220;
const LEAD = 60;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** What is marked, in plain letters: words, beginnings of words, passages of scripts without spaces, and words next to each other. */
export interface SearchTerms {
  lang: string;
  words: Set<string>;
  prefixes: string[];
  passages: string[];
  sequences: string[][];
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

/** A whole text with the searched words marked; null where it has none. */
export function markedText(text: string, terms: SearchTerms): Snippet | null {
  const found = rangesOf(text, terms);
  return found.length > 0 ? parts(text, 0, text.length, found) : null;
}

function rangesOf(text: string, terms: SearchTerms): Range[] {
  const found = wordRanges(text, terms);
  const plain = terms.passages.length > 0 ? plainCharacters(text) : text;
  for (const passage of terms.passages) {
    for (let at = plain.indexOf(passage); at >= 0 && found.length < MAX_MARKS; at = plain.indexOf(passage, at + 1)) {
      found.push({ from: at, to: at + passage.length });
    }
  }
  return withoutOverlaps(found.sort((a, b) => a.from - b.from || b.to - a.to));
}

function wordRanges(text: string, { lang, words, prefixes, sequences }: SearchTerms): Range[] {
  const found: Range[] = [];
  const before: (Range & { plain: string })[] = [];
  const depth = Math.max(1, ...sequences.map((sequence) => sequence.length));
  for (const match of text.matchAll(WORD)) {
    const plain = plainLetters(match[0]);
    const [from, to] = [match.index, match.index + match[0].length];
    before.push({ plain, from, to });
    if (before.length > depth) before.shift();
    const forms = [plain, ...otherForms(lang, plain)];
    const isMatch = forms.some((form) => words.has(form)) || prefixes.some((prefix) => plain.startsWith(prefix));
    if (isMatch) found.push({ from, to });
    for (const sequence of sequences) {
      const run = before.slice(-sequence.length);
      const isRun = run.length === sequence.length && run.every((each, index) => each.plain === sequence[index]);
      if (isRun) found.push({ from: run[0]?.from ?? from, to });
    }
    if (found.length >= MAX_MARKS) break;
  }
  return found;
}

/** A text in plain letters, each character at its place. */
const plainCharacters = (text: string) =>
  text.replace(/[^ -~]/g, (character) => {
    const plain = plainLetters(character);
    return plain.length === 1 ? plain : character;
  });

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
