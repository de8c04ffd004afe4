import { type SearchWord, searchWords } from "@/lib/newsroom/search/search-words";

export const LONGEST_QUERY = 200;
const MOST_WORDS = 16;

export interface ParsedQuery {
  /** Words that a story should have; the last one may be cut off */
  words: SearchWord[];
  isLastOpen: boolean;
  phrases: SearchWord[][];
  excluded: SearchWord[][];
  filters: { field: "author" | "topic" | "section"; value: string }[];
  since: Date | null;
  until: Date | null;
}

const TERM = /(-)?(?:(author|topic|section|before|after):)?(?:"([^"]*)"?|(\S+))/gi;

/**
 * What a reader asks for: words, "phrases", -excluded ones, and author: topic: section: before: after:. Any text is a query;
 * what cannot be understood counts as words.
 */
export function parseQuery(text: string): ParsedQuery {
  const query: ParsedQuery = {
    words: [],
    isLastOpen: false,
    phrases: [],
    excluded: [],
    filters: [],
    since: null,
    until: null,
  };
  const clean = text.replaceAll("\0", " ").toWellFormed().slice(0, LONGEST_QUERY);
  for (const [, minus, field, phrase, plain] of clean.matchAll(TERM)) {
    take(query, { isExcluded: minus !== undefined, field: field?.toLowerCase(), phrase, plain });
  }
  query.words = query.words.slice(0, MOST_WORDS);
  query.isLastOpen &&= !/\s$/.test(clean);
  return query;
}

interface Term {
  isExcluded: boolean;
  field: string | undefined;
  phrase: string | undefined;
  plain: string | undefined;
}

function take(query: ParsedQuery, { isExcluded, field, phrase, plain }: Term): void {
  const value = phrase ?? plain ?? "";
  query.isLastOpen = false;
  if (field === "before" || field === "after") {
    const span = spanOf(value);
    if (span) {
      if (field === "before") query.until = span.start;
      else query.since = span.end;
      return;
    }
  } else if (field === "author" || field === "topic" || field === "section") {
    if (value) query.filters.push({ field, value });
    return;
  }
  const words = searchWords(value);
  if (words.length === 0) return;
  if (isExcluded) query.excluded.push(words);
  else if (phrase !== undefined || isUnparted(words)) query.phrases.push(words);
  else {
    query.words.push(...words);
    query.isLastOpen = true;
  }
}

const isUnparted = (words: SearchWord[]) => words.length > 1 && words.every((word) => word.written === null);

/** The time that 2026, 2026-11 or 2026-11-23 stands for, in UTC. */
function spanOf(text: string): { start: Date; end: Date } | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(text.trim()) ?? [];
  if (!year) return null;
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  const start = new Date(Date.UTC(y, m, d));
  const end = new Date(Date.UTC(y + (month ? 0 : 1), m + (month && !day ? 1 : 0), d + (day ? 1 : 0)));
  return Number.isNaN(start.getTime()) || m > 11 || d > 31 ? null : { start, end };
}
