import type { Metadata } from "next";
import Link from "next/link";
import { promisesAddress, ScheduledActionTable } from "@/components/studio/schedule/scheduled-action-table";
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

export const metadata: Metadata = { title: "Schedule" };

const words: Record<ScheduleView, string> = {
  waiting: "Waiting",
  trouble: "Missed and failed",
  late: "Late",
  done: "Done",
  cancelled: "Cancelled",
};

export default async function SchedulePage({ searchParams }: PageProps<"/studio/schedule">) {
  const filters = scheduleFilters.parse(await searchParams);
  const { actor } = await studioPage(promisesAddress(filters.view, filters.after));
  const [found, { zone }] = await Promise.all([listScheduledActions(actor, filters), getBrand()]);
  const counts: Partial<Record<ScheduleView, number>> = { waiting: found.waiting, trouble: found.trouble };
  return (
    <>
      <PageHead title="Schedule">Times in {zoneName(zone)}</PageHead>
      <nav aria-label="What the clock does" className="mb-3 flex flex-wrap gap-1.5">
        {scheduleViews.map((view) => (
          <Link
            key={view}
            href={promisesAddress(view)}
            aria-current={view === filters.view ? "page" : undefined}
            className="inline-flex h-8 items-center gap-1.5 rounded-[3px] border border-line-strong px-2.5 text-ink-2 hover:bg-sunken aria-[current]:border-ink aria-[current]:font-medium aria-[current]:text-ink pointer-coarse:h-10"
          >
            {words[view]}
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
