import { StoryKind } from "@/prisma/generated/enums";
import { foreignFields, type QueryTerm } from "./query-terms";
import { spanOf } from "./span-of";

export interface QueryFilter {
  field: "author" | "topic" | "section" | "type";
  /** A name or a slug; a StoryKind where the field is type */
  value: string;
  isExcluded: boolean;
}

interface Filters {
  filters: QueryFilter[];
  since: Date | null;
  until: Date | null;
  isByDate: boolean;
  ignored: string[];
}

/** Takes a term with a field as a filter; false where it is none: what names no day and no kind counts as words. */
export function takeFilter(query: Filters, { isExcluded, field, text }: QueryTerm): boolean {
  const value = text.trim();
  if (foreignFields.some((each) => each === field)) {
    query.ignored.push(`${field}:`);
    return true;
  }
  if (field === "before" || field === "after") {
    const span = spanOf(value);
    if (!span) return false;
    // What is not before a day is on it or after it.
    if ((field === "before") !== isExcluded) query.until = field === "before" ? span.start : span.end;
    else query.since = field === "before" ? span.start : span.end;
    return true;
  }
  if (field === "since" || field === "until") {
    const span = spanOf(value);
    if (span && (field === "since") !== isExcluded) query.since = isExcluded ? span.end : span.start;
    else if (span) query.until = isExcluded ? span.start : span.end;
    return span !== null;
  }
  if (field === "sort") {
    query.isByDate = value.toLowerCase() === "date";
    return query.isByDate || value.toLowerCase() === "relevance";
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
