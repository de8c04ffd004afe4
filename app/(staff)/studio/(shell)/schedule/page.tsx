import Link from "next/link";
import { scheduleAddress } from "@/components/studio/schedule/schedule-address";
import { ScheduledActionTable } from "@/components/studio/schedule/scheduled-action-table";
import { PageHead } from "@/components/studio/shell/page-head";
import { zoneName } from "@/components/studio/shell/zone-name";
import { studioPage } from "@/lib/studio/gate";
import {
  listScheduledActions,
  type ScheduleView,
  scheduleFilters,
  scheduleViews,
} from "@/lib/studio/schedule/list-scheduled-actions";
import { getBrand } from "@/lib/studio/shell/brand";
import { studioText, titled } from "@/lib/studio/shell/text/studio-text";

export const generateMetadata = titled("schedule.title");

export default async function SchedulePage({ searchParams }: PageProps<"/studio/schedule">) {
  const filters = scheduleFilters.parse(await searchParams);
  const { actor } = await studioPage(scheduleAddress(filters.view, filters.after));
  const { t, locale, lang } = await studioText();
  const [found, { zone }] = await Promise.all([listScheduledActions(actor, filters, lang), getBrand()]);
  const counts: Partial<Record<ScheduleView, number>> = { waiting: found.waiting, trouble: found.trouble };
  return (
    <>
      <PageHead title={t("schedule.title")}>{t("shell.timesIn", { zone: zoneName(zone, locale) })}</PageHead>
      <nav aria-label={t("schedule.views")} className="mb-3 flex flex-wrap gap-1.5">
        {scheduleViews.map((view) => (
          <Link
            key={view}
            href={scheduleAddress(view)}
            aria-current={view === filters.view ? "page" : undefined}
            className="inline-flex h-8 items-center gap-1.5 rounded-[3px] border border-line-strong px-2.5 text-ink-2 hover:bg-sunken aria-[current]:border-ink aria-[current]:font-medium aria-[current]:text-ink pointer-coarse:h-10"
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
      <ScheduledActionTable found={found} view={filters.view} zone={zone} />
    </>
  );
}
