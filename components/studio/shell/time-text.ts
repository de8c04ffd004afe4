import type { Translate } from "@/lib/studio/shell/text/make-studio-text";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A span of time in its two largest units: "3 h 12 min", "2 days 4 h", "1 day". */
export function durationText(milliseconds: number, t: Translate): string {
  const span = Math.abs(milliseconds);
  if (span < MINUTE) return t("shell.duration.seconds", { count: (span / SECOND).toFixed(span < 10 * SECOND ? 1 : 0) });
  if (span < HOUR) return t("shell.duration.minutes", { count: Math.floor(span / MINUTE) });
  const [large, small, unit, rest] =
    span < DAY ? ([HOUR, MINUTE, "hours", "minutes"] as const) : ([DAY, HOUR, "days", "hours"] as const);
  const parts = [
    t(`shell.duration.${unit}`, { count: Math.floor(span / large) }),
    Math.floor((span % large) / small) > 0 &&
      t(`shell.duration.${rest}`, { count: Math.floor((span % large) / small) }),
  ];
  return parts.filter(Boolean).join(" ");
}

/** An instant as the wall clock of a zone shows it: 2026-11-24T18:00, as date fields take it. */
export function wallClock(at: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
  return parts.format(at).replace(" ", "T");
}

/** An instant in a zone with that zone's name at that time: "29 Mar 2026, 03:30 CEST"; seconds where there are any. */
export function fullTime(at: Date | string, zone: string, locale = "en-GB"): string {
  const instant = new Date(at);
  const second = instant.getUTCSeconds() === 0 ? undefined : ("2-digit" as const);
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    ...{ day: "numeric", month: "short", year: "numeric" },
    ...{ hour: "2-digit", minute: "2-digit", second, timeZoneName: "short" },
  });
  return format.format(instant);
}
