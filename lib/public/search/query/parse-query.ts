import { type SearchWord, searchWords } from "@/lib/engines/text-index/text-index";
import { asOne } from "./as-one";
import { type QueryTerm, termsOf } from "./query-terms";
import { type QueryFilter, takeFilter } from "./take-filter";

export const MAX_QUERY_LENGTH = 200;
const MAX_WORDS = 16;

export interface QueryPhrase {
  words: SearchWord[];
  /** Whether the reader wrote it in quotes; else it is a run of a script that does not part its words */
  isQuoted: boolean;
}

export interface ParsedQuery {
  /** Words that a story should have, each with what may be there instead (OR); the last one may be cut off */
  words: SearchWord[][];
  isLastOpen: boolean;
  phrases: QueryPhrase[];
  excluded: QueryPhrase[];
  filters: QueryFilter[];
  since: Date | null;
  until: Date | null;
  /** Whether the newest come first */
  isByDate: boolean;
  /** Operators of other search engines, which are not understood here: `site:` */
  ignored: string[];
  /** The words and phrases as a headline may read, in lower case */
  headline: string;
}

/**
 * What a reader asks for: words, "phrases", -excluded ones, OR, NOT, and author: topic: section: type: before: after: since: until:, which a
 * minus turns round too, and sort:date. Any text is a query; what cannot be understood counts as words.
 */
export function parseQuery(text: string, lang = ""): ParsedQuery {
  const clean = text.replaceAll("\0", " ").toWellFormed().slice(0, MAX_QUERY_LENGTH).toWellFormed();
  const query: ParsedQuery = {
    ...{ words: [], isLastOpen: false, phrases: [], excluded: [], filters: [], since: null, until: null, ignored: [] },
    isByDate: false,
    headline: "",
  };
  const headline: string[] = [];
  for (const term of termsOf(clean)) {
    query.isLastOpen = false;
    if (term.field && takeFilter(query, term)) continue;
    const isTaken = take(query, term, lang);
    if (isTaken && !term.isExcluded) headline.push(term.text);
  }
  query.words = query.words.slice(0, MAX_WORDS);
  query.isLastOpen &&= !/\s$/.test(clean);
  query.headline = headline
    .join(" ")
    .toLowerCase()
    .replace(/[\s.!?]+$/, "");
  return query;
}

/** Whether a query names nothing that a story could have. */
export const isEmptyQuery = ({ words, phrases, filters, since, until }: ParsedQuery): boolean =>
  words.length + phrases.length + filters.length === 0 && !since && !until;

function take(query: ParsedQuery, { isExcluded, isOr, field, text, isQuoted }: QueryTerm, lang: string): boolean {
  const words = searchWords(field ? `${field} ${text}` : text, lang);
  if (words.length === 0) return false;
  const isPhrase = isQuoted && !field;
  if (isExcluded) query.excluded.push({ words, isQuoted });
  else if (isOr && joinToLast(query, words)) return true;
  else if (isPhrase) query.phrases.push({ words, isQuoted });
  else takeWords(query, words, isQuoted);
  return true;
}

/** Adds words one by one, and runs of a script that does not part its words as phrases. */
function takeWords(query: ParsedQuery, words: SearchWord[], isQuoted: boolean): void {
  const isMixed = words.some((word) => word.written !== null);
  for (let at = 0; at < words.length; ) {
    const end = words.findIndex((word, index) => index >= at && word.written !== null);
    const run = words.slice(at, end < 0 ? words.length : end);
    const [first] = run.length > 0 ? run : words.slice(at, at + 1);
    at += Math.max(1, run.length);
    query.isLastOpen = false;
    if (run.length > 1) query.phrases.push({ words: run, isQuoted: false });
    // One character beside others is in the index as a part of pairs alone.
    else if (first && (run.length === 0 || !isMixed)) {
      query.words.push([first]);
      query.isLastOpen = isOpen(first) && !isQuoted;
    }
  }
}

/** Whether more letters may follow; a single letter begins too many words to be one that is typed. */
function isOpen(word: SearchWord): boolean {
  const last = word.parts?.at(-1) ?? word;
  return (word.written === null || [...last.plain].length > 1) && !/[+#]$/.test(word.plain);
}

/** Makes words an alternative to what stands before them; false where nothing does. */
function joinToLast(query: ParsedQuery, words: SearchWord[]): boolean {
  const phrase = query.words.length === 0 ? query.phrases.pop() : undefined;
  if (phrase) query.words.push([asOne(phrase.words)]);
  const last = query.words.at(-1);
  last?.push(asOne(words));
  return last !== undefined;
}
