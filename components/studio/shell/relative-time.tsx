"use client";

import { useEffect, useState } from "react";
import { relativeText } from "./relative-text";
import { useText } from "./text-provider";

const EVERY_MS = 30_000;

/** An instant as the time since then; the whole of it, in the newsroom's zone, is in the title. `now` is the time of the page. */
export function RelativeTime({ at, now, zone }: { at: Date; now: Date; zone: string }) {
  const { locale } = useText();
  const [shown, setShown] = useState(now);
  useEffect(() => {
    const since = performance.now();
    const timer = setInterval(() => setShown(new Date(now.getTime() + performance.now() - since)), EVERY_MS);
    return () => clearInterval(timer);
  }, [now]);
  const full = new Intl.DateTimeFormat(locale, { timeZone: zone, dateStyle: "full", timeStyle: "long" });
  const later = shown > now ? shown : now;
  return (
    <time dir="auto" dateTime={at.toISOString()} title={full.format(at)} className="tabular-nums">
      {relativeText(at, later, { locale, zone })}
    </time>
  );
}
