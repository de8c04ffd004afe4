import { anyOf, quoted } from "@/lib/engines/text-index/text-index";
import { filterLexeme } from "@/lib/newsroom/search/filter-lexemes";

/** Twenty years */
const MAX_MONTHS = 240;

/** Stories of the months from one day to another, as a part of a tsquery; null where these are too many. */
export function monthsBetween(from: Date, until: Date): string | null {
  const [first, last] = [monthOf(from), monthOf(until)];
  if (last - first >= MAX_MONTHS || last < first) return null;
  return anyOf(
    Array.from({ length: last - first + 1 }, (_, at) => {
      return quoted(filterLexeme.month(new Date(Date.UTC(0, last - at, 1))));
    }),
  );
}

const monthOf = (day: Date) => (day.getUTCFullYear() - 1900) * 12 + day.getUTCMonth();
