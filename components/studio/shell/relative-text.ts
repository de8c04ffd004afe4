const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago, or how far ahead, an instant is, in words: "5 min. ago", "in 2 hr."; after a week its date in the zone. */
export function relativeText(at: Date, now: Date, { locale, zone }: { locale: string; zone: string }): string {
  const span = at.getTime() - now.getTime();
  const size = Math.abs(span);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto", style: "short" });
  if (size < MINUTE) return format.format(0, "second");
  if (size < HOUR) return format.format(Math.trunc(span / MINUTE), "minute");
  if (size < DAY) return format.format(Math.trunc(span / HOUR), "hour");
  if (size < 7 * DAY) return format.format(Math.trunc(span / DAY), "day");
  const year = at.getUTCFullYear() === now.getUTCFullYear() ? undefined : ("numeric" as const);
  return new Intl.DateTimeFormat(locale, { timeZone: zone, day: "numeric", month: "short", year }).format(at);
}
