const DAY_MS = 86_400_000;
const MONDAY = 1;

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

export interface WeekDays {
  /** Seven calendar days, from Monday, written 2026-11-30 */
  days: string[];
  /** Any day of the week before, and of the one after */
  before: string;
  after: string;
}

/** The week of a calendar day. */
export function weekDays(day: string): WeekDays {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const monday = shifted(day, -((weekday - MONDAY + 7) % 7));
  const days = Array.from({ length: 7 }, (_, index) => shifted(monday, index));
  return { days, before: shifted(monday, -7), after: shifted(monday, 7) };
}
