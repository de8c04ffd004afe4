import { calendarDay } from "./address";

const DAY_MS = 86_400_000;
const MONTH = /^(\d{4})-(\d{2})$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day of the calendar, written 2026-11-23, from 1600 to 2999. */
export function isDay(text: string): boolean {
  const instant = new Date(`${text}T00:00:00Z`);
  return (
    DAY.test(text) &&
    /^(?:1[6-9]|2)/.test(text) &&
    !Number.isNaN(instant.getTime()) &&
    instant.toISOString().startsWith(text)
  );
}

/** Whether the text is a month, written 2026-11. */
export const isMonth = (text: string) => MONTH.test(text) && isDay(`${text}-01`);

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

export function addMonths(month: string, count: number): string {
  const [year = 0, index = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, index - 1 + count, 1)).toISOString().slice(0, 7);
}

/** The instant at which a calendar day begins in a time zone. */
export function dayStart(day: string, zone: string): Date {
  const guess = Date.parse(`${day}T00:00:00Z`);
  // Zones are at most 14 hours from UTC, and change at whole quarters of an hour.
  for (let at = guess - 14 * 3_600_000; at <= guess + 14 * 3_600_000; at += 900_000) {
    if (calendarDay(new Date(at), zone) === day) return new Date(at);
  }
  return new Date(guess);
}

/** The days of a month in weeks that begin on Monday; null pads the first and the last week. */
export function monthWeeks(month: string): (string | null)[][] {
  const first = `${month}-01`;
  const blanks = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const cells: (string | null)[] = Array.from({ length: blanks }, () => null);
  for (let day = first; day.startsWith(month); day = addDays(day, 1)) cells.push(day);
  while (cells.length % 7) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
