"use client";

import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import type { WeekSchedule } from "@/lib/studio/schedule/week-schedule";
import { useText } from "../shell/text-provider";
import { weekAddress } from "./schedule-address";

/** A week of the newsroom, a column for each day: what goes live, is taken off, or ends. */
export function WeekTable({
  schedule: {
    week: { days, before, after },
    entries,
    today,
  },
  zone,
}: {
  schedule: WeekSchedule;
  zone: string;
}) {
  const { t, locale } = useText();
  // Days are calendar days of the newsroom: as dates of UTC they keep their names everywhere.
  const name = new Intl.DateTimeFormat(locale, { timeZone: "UTC", weekday: "short", day: "numeric", month: "short" });
  const clock = new Intl.DateTimeFormat(locale, { timeZone: zone, hour: "2-digit", minute: "2-digit" });
  return (
    <>
      <nav aria-label={t("schedule.week.weeks")} className="mb-3 flex flex-wrap gap-1.5">
        <Link href={weekAddress(before)} className={buttonClass()} rel="prev">
          {t("schedule.week.before")}
        </Link>
        {!days.includes(today) && (
          <Link href={weekAddress(today)} className={buttonClass()}>
            {t("schedule.week.this")}
          </Link>
        )}
        <Link href={weekAddress(after)} className={buttonClass()} rel="next">
          {t("schedule.week.after")}
        </Link>
      </nav>
      <ol aria-label={t("schedule.week.title")} className="grid gap-px lg:grid-cols-7">
        {entries.map(([day, own]) => (
          <li
            key={day}
            aria-current={day === today ? "date" : undefined}
            className="border-t-2 border-line pt-2 pb-4 aria-[current]:border-accent lg:min-h-64 lg:pe-2"
          >
            <h2 className="mb-2 text-xs font-medium text-ink-2">{name.format(new Date(`${day}T00:00:00Z`))}</h2>
            {own.length === 0 && <p className="text-xs text-ink-3">{t("schedule.week.nothing")}</p>}
            <ul className="grid gap-2">
              {own.map(({ at, what, hasFailed, storyId, headline, lang }) => (
                <li key={`${at}${what}${storyId}`} className="relative text-xs hover:bg-sunken">
                  <span className="tabular-nums">{clock.format(new Date(at))}</span>{" "}
                  <span className={hasFailed ? "font-medium text-bad" : "text-ink-2"}>
                    {t(`schedule.week.what.${what}`)}
                    {hasFailed && ` · ${t("schedule.state.failed")}`}
                  </span>
                  <Link
                    href={`/studio/stories/${storyId}`}
                    prefetch={false}
                    lang={lang}
                    dir="auto"
                    className="block font-serif text-[0.9375rem] leading-snug font-medium wrap-anywhere after:absolute after:inset-0"
                  >
                    {headline || t("shell.noHeadline")}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}
