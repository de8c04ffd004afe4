import { quoted } from "@/lib/newsroom/search/search-document";
import { anyOf } from "./tsquery";

/** Stories of the month of a day and of the months before it, as a part of a tsquery. */
export function monthsUntil(day: Date, months: number): string {
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth()];
  return anyOf(
    Array.from({ length: months }, (_, back) => {
      const first = new Date(Date.UTC(year, month - back, 1));
      return quoted(`m:${first.toISOString().slice(0, 7)}`);
    }),
  );
}
