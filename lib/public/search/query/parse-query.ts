import { type SearchWord, searchWords } from "@/lib/engines/text-index/text-index";
import { StoryKind } from "@/prisma/generated/enums";
import { spanOf } from "./span-of";

export const MAX_QUERY_LENGTH = 200;
const MAX_WORDS = 16;

export interface QueryFilter {
  field: "author" | "topic" | "section" | "type";
  /** A name or a slug; a StoryKind where the field is type */
  value: string;
  isExcluded: boolean;
}

export interface QueryPhrase {
  words: SearchWord[];
  /** Whether the reader wrote it in quotes; else it is a run of a script that does not part its words */
  isQuoted: boolean;
}

export interface ParsedQuery {
  /** Words that a story should have; the last one may be cut off */
  words: SearchWord[];
  isLastOpen: boolean;
  phrases: QueryPhrase[];
  excluded: QueryPhrase[];
  filters: QueryFilter[];
  since: Date | null;
  until: Date | null;
  /** The whole query as a headline may read, in lower case */
  headline: string;
}

const TERM = /(-)?(?:(author|topic|section|type|before|after):)?(?:"([^"]*)"?|(\S+))/gi;

/**
 * What a reader asks for: words, "phrases", -excluded ones, and author: topic: section: type: before: after:, which a minus turns
 * round too. Any text is a query; what cannot be understood counts as words.
 */
export function parseQuery(text: string): ParsedQuery {
  const clean = text.replaceAll("\0", " ").toWellFormed().slice(0, MAX_QUERY_LENGTH).toWellFormed();
  const query: ParsedQuery = {
    words: [],
    isLastOpen: false,
    phrases: [],
    excluded: [],
    filters: [],
    since: null,
    until: null,
    headline: clean.toLowerCase().replace(/^[\s"]+|[\s".!?]+$/g, ""),
  };
  for (const [, minus, field, phrase, plain] of clean.matchAll(TERM)) {
    take(query, { isExcluded: minus !== undefined, field: field?.toLowerCase(), phrase, plain });
  }
  query.words = query.words.slice(0, MAX_WORDS);
  query.isLastOpen &&= !/\s$/.test(clean);
  return query;
}

interface Term {
  isExcluded: boolean;
  field: string | undefined;
  phrase: string | undefined;
  plain: string | undefined;
}

function take(query: ParsedQuery, term: Term): void {
  query.isLastOpen = false;
  if (term.field && takeFilter(query, term)) return;
  const { isExcluded, field, phrase, plain } = term;
  const words = searchWords(`${field ?? ""} ${phrase ?? plain ?? ""}`);
  if (words.length === 0) return;
  if (isExcluded) query.excluded.push({ words, isQuoted: phrase !== undefined });
  else if ((phrase !== undefined && !field) || isUnparted(words)) {
    query.phrases.push({ words, isQuoted: phrase !== undefined });
  } else {
    query.words.push(...words);
    query.isLastOpen = phrase === undefined;
  }
}

/** Whether a term with a field narrows the search down; what names no day and no kind does not. */
function takeFilter(query: ParsedQuery, { isExcluded, field, phrase, plain }: Term): boolean {
  const value = (phrase ?? plain ?? "").trim();
  if (field === "before" || field === "after") {
    const span = spanOf(value);
    if (!span) return false;
    // What is not before a day is on it or after it.
    if ((field === "before") !== isExcluded) query.until = field === "before" ? span.start : span.end;
    else query.since = field === "before" ? span.start : span.end;
    return true;
  }
  if (field === "type") {
    const kind = Object.values(StoryKind).find((each) => each === value.toLowerCase());
    if (kind) query.filters.push({ field, value: kind, isExcluded });
    return kind !== undefined;
  }
  if (value && (field === "author" || field === "topic" || field === "section")) {
    query.filters.push({ field, value, isExcluded });
  }
  return true;
}

const isUnparted = (words: SearchWord[]) => words.length > 1 && words.every((word) => word.written === null);
