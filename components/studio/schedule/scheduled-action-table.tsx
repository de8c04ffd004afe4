"use client";

import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import type {
  ListedScheduledAction,
  ScheduledActionList,
  ScheduleView,
} from "@/lib/studio/schedule/list-scheduled-actions";
import { useText } from "../shell/text-provider";
import { durationText } from "../shell/time-text";
import { ZonedTime } from "../shell/zoned-time";
import { scheduleAddress } from "./schedule-address";

const columns = "lg:grid lg:grid-cols-[10rem_9rem_minmax(0,1fr)_14rem_8rem] lg:items-baseline lg:gap-4";

/** What the clock will do, did or could not do, a line each. */
export function ScheduledActionTable({
  found,
  view,
  zone,
}: {
  found: ScheduledActionList;
  view: ScheduleView;
  zone: string;
}) {
  const { t } = useText();
  if (found.rows.length === 0)
    return <p className="border-t border-line py-16 text-center font-serif text-xl">{t(`schedule.nothing.${view}`)}</p>;
  return (
    <>
      <ul aria-label={t("schedule.list")}>
        {found.rows.map((row) => (
          <Row key={row.actionId} row={row} zone={zone} />
        ))}
      </ul>
      {found.next && (
        <p className="mt-4">
          <Link href={scheduleAddress(view, found.next)} className={buttonClass()} rel="next">
            {t(view === "waiting" ? "schedule.later" : "schedule.earlier")}
          </Link>
        </p>
      )}
    </>
  );
}

function Row({ row, zone }: { row: ListedScheduledAction; zone: string }) {
  const { t } = useText();
  const isOlder = row.state === "pending" && row.versionN !== null && row.versionN !== row.editedN;
  return (
    <li className={`${columns} relative border-b border-line px-1 py-2 hover:bg-sunken focus-within:bg-sunken`}>
      <span className="font-medium max-lg:me-3">
        <ZonedTime at={row.runAt} zone={zone} seconds />
      </span>
      <span className="text-xs text-ink-2">{t(`schedule.${row.state === "done" ? "done" : "due"}.${row.kind}`)}</span>
      <Link
        href={`/studio/stories/${row.storyId}`}
        prefetch={false}
        lang={row.lang}
        dir="auto"
        className="block truncate font-serif text-[1.0625rem] leading-snug font-medium after:absolute after:inset-0 max-lg:whitespace-normal"
      >
        {row.headline || <span className="text-ink-3 italic">{t("shell.noHeadline")}</span>}
      </Link>
      <span className="block text-xs max-lg:inline max-lg:me-3">
        <Outcome row={row} />
        {row.versionN !== null && (
          <span className="text-ink-3">
            {" · "}
            {t("schedule.version", { n: row.versionN })}
            {isOlder && <span className="text-warn">{t("schedule.draftIsAt", { n: row.editedN ?? 0 })}</span>}
          </span>
        )}
      </span>
      <span className="truncate text-xs text-ink-3 lg:text-end">{row.by}</span>
    </li>
  );
}

function Outcome({ row: { state, lateMs, failure, attempts } }: { row: ListedScheduledAction }) {
  const { t } = useText();
  const error = failure ?? "";
  if (state === "missed") return <b className="font-medium text-bad">{t("schedule.missedText")}</b>;
  if (state === "failed")
    return <b className="font-medium break-words text-bad">{t("schedule.failedText", { error })}</b>;
  if (state === "cancelled") return <span className="text-ink-2">{t("schedule.state.cancelled")}</span>;
  if (state === "pending" && attempts > 0)
    return <b className="font-medium break-words text-bad">{t("schedule.failedSoFar", { count: attempts, error })}</b>;
  if (state === "pending") return <span className="text-accent">{t("schedule.state.pending")}</span>;
  const late = lateMs ?? 0;
  return (
    <span className={late >= 10_000 ? "font-medium text-warn" : "text-good"}>
      {late < 1_000 ? t("schedule.onTime") : t("schedule.lateBy", { time: durationText(late, t) })}
    </span>
  );
}
