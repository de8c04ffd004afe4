"use client";

import { useText } from "./text-provider";

/** An instant in the newsroom's zone, as words; the whole of it is in the title. */
export function ZonedTime({ at, zone, seconds = false }: { at: Date | string; zone: string; seconds?: boolean }) {
  const { locale } = useText();
  const instant = new Date(at);
  const isThisYear = instant.getFullYear() === new Date().getFullYear();
  const short = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    day: "numeric",
    month: "short",
    year: isThisYear ? undefined : "numeric",
    hour: "2-digit",
    minute: "2-digit",
    second: seconds ? "2-digit" : undefined,
  });
  const full = new Intl.DateTimeFormat(locale, { timeZone: zone, dateStyle: "full", timeStyle: "long" });
  return (
    <time dir="auto" dateTime={instant.toISOString()} title={full.format(instant)} className="tabular-nums">
      {short.format(instant)}
    </time>
  );
}
