import Link from "next/link";
import { z } from "zod";
import { CalendarTable } from "@/components/studio/schedule/calendar-table";
import { calendarAddress, scheduleAddress } from "@/components/studio/schedule/schedule-address";
import { ScheduledActionTable } from "@/components/studio/schedule/scheduled-action-table";
import { PageHead } from "@/components/studio/shell/page-head";
import { zoneName } from "@/components/studio/shell/zone-name";
import { studioPage } from "@/lib/studio/gate";
import { calendarSpans } from "@/lib/studio/schedule/calendar-days";
import { calendarSchedule } from "@/lib/studio/schedule/calendar-schedule";
import {
  listScheduledActions,
  type ScheduleView,
  scheduleFilters,
  scheduleViews,
} from "@/lib/studio/schedule/list-scheduled-actions";
import { getBrand } from "@/lib/studio/shell/brand";
import { studioText, titled } from "@/lib/studio/shell/text/studio-text";

export const generateMetadata = titled("schedule.title");

const linkClass =
  "inline-flex h-8 items-center gap-1.5 rounded-[3px] border border-line-strong px-2.5 text-ink-2 hover:bg-sunken aria-[current]:border-ink aria-[current]:font-medium aria-[current]:text-ink pointer-coarse:h-10";

const aDay = z.iso.date().or(z.literal(""));
/** The day or week that is asked for; null where the list is. */
const calendarQuery = z
  .union([
    z.object({ day: aDay }).transform(({ day }) => ({ span: "day" as const, day })),
    z.object({ week: aDay }).transform(({ week }) => ({ span: "week" as const, day: week })),
  ])
  .nullable()
  .catch(null);

export default async function SchedulePage({ searchParams }: PageProps<"/studio/schedule">) {
  const query = await searchParams;
  const [filters, asked] = [scheduleFilters.parse(query), calendarQuery.parse(query)];
  const { actor } = await studioPage(
    asked === null ? scheduleAddress(filters.view, filters.after) : calendarAddress(asked.span, asked.day),
  );
  const { t, locale, lang } = await studioText();
  const [found, { zone }] = await Promise.all([listScheduledActions(actor, filters, lang), getBrand()]);
  const counts: Partial<Record<ScheduleView, number>> = { waiting: found.waiting, trouble: found.trouble };
  return (
    <>
      <PageHead title={t("schedule.title")}>{t("shell.timesIn", { zone: zoneName(zone, locale) })}</PageHead>
      <nav aria-label={t("schedule.views")} className="mb-3 flex flex-wrap gap-1.5">
        {calendarSpans.map((span) => (
          <Link
            key={span}
            href={calendarAddress(span, asked?.day)}
            aria-current={asked?.span === span ? "page" : undefined}
            className={linkClass}
          >
            {t(`schedule.${span}.title`)}
          </Link>
        ))}
        {scheduleViews.map((view) => (
          <Link
            key={view}
            href={scheduleAddress(view)}
            aria-current={asked === null && view === filters.view ? "page" : undefined}
            className={linkClass}
          >
            {t(`schedule.view.${view}`)}
            {(counts[view] ?? 0) > 0 && (
              <span className={`tabular-nums ${view === "trouble" ? "font-medium text-bad" : "text-ink-3"}`}>
                {counts[view]}
              </span>
            )}
          </Link>
        ))}
      </nav>
      {asked === null ? (
        <ScheduledActionTable found={found} view={filters.view} zone={zone} />
      ) : (
        <CalendarTable schedule={await calendarSchedule(actor, { ...asked, zone })} zone={zone} />
      )}
    </>
  );
}
