"use client";

import { Lock } from "lucide-react";
import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { listAddress } from "@/lib/studio/stories/list-address";
import type { StoryRow, StoryRows } from "@/lib/studio/stories/list-stories";
import type { StoryFilters } from "@/lib/studio/stories/story-filters";
import { useText } from "../shell/text-provider";
import { ZonedTime } from "../shell/zoned-time";
import { StateMark } from "./state-mark";

const columns = "lg:grid lg:grid-cols-[minmax(0,1fr)_11rem_9rem_9rem_7rem] lg:items-baseline lg:gap-4";

export function StoryTable({ found, filters, zone }: { found: StoryRows; filters: StoryFilters; zone: string }) {
  const { t } = useText();
  if (found.rows.length === 0) return <NoStories filters={filters} />;
  return (
    <>
      <div className={`${columns} hidden border-b border-ink px-1 pb-1 text-xs text-ink-3`} aria-hidden="true">
        <span>{t("stories.column.headline")}</span>
        <span>{t("stories.filter.state")}</span>
        <span>{t("stories.filter.section")}</span>
        <span>{t("stories.column.by")}</span>
        <span className="text-end">{t("stories.column.changed")}</span>
      </div>
      <ul aria-label={t("stories.title")} data-story-list="">
        {found.rows.map((row) => (
          <Row key={row.id} row={row} zone={zone} />
        ))}
      </ul>
      <div className="mt-4 flex flex-wrap gap-2">
        {filters.after && (
          <Link href={listAddress({ ...filters, after: "" })} className={buttonClass()}>
            {t("stories.newest")}
          </Link>
        )}
        {found.next && (
          <Link href={listAddress({ ...filters, after: found.next })} className={buttonClass()} rel="next">
            {t("stories.older")}
          </Link>
        )}
      </div>
    </>
  );
}

function Row({ row, zone }: { row: StoryRow; zone: string }) {
  const { t } = useText();
  return (
    <li className={`${columns} relative border-b border-line px-1 py-2 hover:bg-sunken focus-within:bg-sunken`}>
      <Link
        href={`/studio/stories/${row.id}`}
        prefetch={false}
        lang={row.lang}
        dir="auto"
        className="block truncate py-px font-serif text-[1.0625rem] leading-snug font-medium after:absolute after:inset-0 max-lg:whitespace-normal"
      >
        {row.headline || <span className="text-ink-3 italic">{t("shell.noHeadline")}</span>}
      </Link>
      <span className="max-lg:me-3">
        <StateMark state={row.state} />
        {row.isEmbargoed && (
          <span className="ms-2 inline-flex items-center gap-1 text-xs font-medium text-warn">
            <Lock size={11} aria-hidden="true" />
            {t("stories.embargo")}
          </span>
        )}
        {row.due && (
          <span className="text-xs text-ink-3 max-lg:ms-2 lg:block">
            {t(`schedule.due.${row.due.kind}`)} <ZonedTime at={row.due.runAt} zone={zone} />
          </span>
        )}
      </span>
      <span className="truncate text-xs text-ink-2 max-lg:me-3">
        <bdi>{row.section}</bdi>
        <span className="text-ink-3">
          {row.kind === "news" ? "" : ` · ${t(`stories.kind.${row.kind}`)}`}
          {` · ${row.lang}`}
        </span>
      </span>
      <span className="truncate text-xs text-ink-3 max-lg:hidden">{row.creator || "—"}</span>
      <span className="text-end text-xs text-ink-3">
        <ZonedTime at={row.modifiedAt} zone={zone} />
      </span>
    </li>
  );
}

function NoStories({ filters }: { filters: StoryFilters }) {
  const { t } = useText();
  const isFiltered = listAddress(filters) !== "/studio";
  return (
    <div className="border-t border-line py-16 text-center">
      <p className="font-serif text-xl">{t(isFiltered ? "stories.noMatch" : "stories.none")}</p>
      <p className="mt-3">
        {isFiltered ? (
          <Link href="/studio" className={buttonClass()}>
            {t("stories.showAll")}
          </Link>
        ) : (
          <Link href="/studio/stories/new" className={buttonClass("primary")}>
            {t("stories.writeFirst")}
          </Link>
        )}
      </p>
    </div>
  );
}

const widths = ["w-3/5", "w-2/5", "w-1/2", "w-3/4", "w-2/3", "w-1/3", "w-4/5", "w-1/4"];

export function StoryListSkeleton() {
  const { t } = useText();
  return (
    <div aria-busy="true" className="motion-safe:animate-pulse">
      <p className="sr-only">{t("stories.loading")}</p>
      {widths.map((width) => (
        <div key={width} className="border-b border-line px-1 py-3">
          <div className={`h-4 rounded-sm bg-sunken ${width}`} />
        </div>
      ))}
    </div>
  );
}
