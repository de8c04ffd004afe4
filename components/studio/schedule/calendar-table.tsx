"use client";

import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import type { CalendarEntry, CalendarSchedule } from "@/lib/studio/schedule/calendar-schedule";
import { useText } from "../shell/text-provider";
import { calendarAddress } from "./schedule-address";

/** A day of the newsroom, or a week with a column for each: what goes live, is taken off, or ends. */
export function CalendarTable({
  schedule: {
    calendar: { span, days, before, after },
    entries,
    today,
  },
  zone,
}: {
  schedule: CalendarSchedule;
  zone: string;
}) {
  const { t, locale } = useText();
  const isWeek = span === "week";
  // Days are calendar days of the newsroom: as dates of UTC they keep their names everywhere.
  const name = new Intl.DateTimeFormat(locale, {
    ...{ timeZone: "UTC", weekday: isWeek ? "short" : "long", day: "numeric", month: isWeek ? "short" : "long" },
    year: isWeek ? undefined : "numeric",
  });
  return (
    <>
      <nav aria-label={t(`schedule.${span}.spans`)} className="mb-3 flex flex-wrap gap-1.5">
        <Link href={calendarAddress(span, before)} className={buttonClass()} rel="prev">
          {t(`schedule.${span}.before`)}
        </Link>
        {!days.includes(today) && (
          <Link href={calendarAddress(span, today)} className={buttonClass()}>
            {t(`schedule.${span}.this`)}
          </Link>
        )}
        <Link href={calendarAddress(span, after)} className={buttonClass()} rel="next">
          {t(`schedule.${span}.after`)}
        </Link>
      </nav>
      <ol aria-label={t(`schedule.${span}.title`)} className={isWeek ? "grid gap-px lg:grid-cols-7" : "max-w-3xl"}>
        {entries.map(([day, own]) => {
          const date = name.format(new Date(`${day}T00:00:00Z`));
          return (
            <li
              key={day}
              aria-current={day === today ? "date" : undefined}
              className={`border-t-2 border-line pt-2 pb-4 aria-[current]:border-accent ${isWeek ? "lg:min-h-64 lg:pe-2" : ""}`}
            >
              <h2 className={`mb-2 font-medium ${isWeek ? "text-xs text-ink-2" : "text-base"}`}>
                {isWeek ? (
                  <Link href={calendarAddress("day", day)} className="hover:underline">
                    {date}
                  </Link>
                ) : (
                  date
                )}
              </h2>
              {own.length === 0 && <p className="text-xs text-ink-3">{t("schedule.week.nothing")}</p>}
              <ul className={isWeek ? "grid gap-2" : ""}>
                {own.map((entry) => (
                  <Entry key={`${entry.at}${entry.what}${entry.storyId}`} entry={entry} isWide={!isWeek} zone={zone} />
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
    </>
  );
}

function Entry({
  entry: { at, what, hasFailed, storyId, headline, lang },
  isWide,
  zone,
}: {
  entry: CalendarEntry;
  isWide: boolean;
  zone: string;
}) {
  const { t, locale } = useText();
  const clock = new Intl.DateTimeFormat(locale, { timeZone: zone, hour: "2-digit", minute: "2-digit" });
  const layout = isWide ? "border-t border-line py-2 sm:grid sm:grid-cols-[4rem_9rem_minmax(0,1fr)] sm:gap-3" : "";
  return (
    <li className={`relative text-xs hover:bg-sunken focus-within:bg-sunken ${layout}`}>
      <time dateTime={at} dir="auto" className="tabular-nums">
        {clock.format(new Date(at))}
      </time>{" "}
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
  );
}
