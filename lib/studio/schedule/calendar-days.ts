const DAY_MS = 86_400_000;
const MONDAY = 1;

export const calendarSpans = ["day", "week"] as const;
export type CalendarSpan = (typeof calendarSpans)[number];

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

export interface CalendarDays {
  span: CalendarSpan;
  /** Calendar days written 2026-11-30: one, or seven from Monday */
  days: string[];
  /** Any day of the span before, and of the one after */
  before: string;
  after: string;
}

/** A calendar day alone, or the week that it is in. */
export function calendarDays(span: CalendarSpan, day: string): CalendarDays {
  const length = span === "day" ? 1 : 7;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const first = span === "day" ? day : shifted(day, -((weekday - MONDAY + 7) % 7));
  const days = Array.from({ length }, (_, index) => shifted(first, index));
  return { span, days, before: shifted(first, -length), after: shifted(first, length) };
}
