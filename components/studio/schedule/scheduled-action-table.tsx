import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import type {
  ListedScheduledAction,
  ScheduledActionList,
  ScheduleView,
} from "@/lib/studio/schedule/list-scheduled-actions";
import { durationText } from "../shell/time-text";
import { ZonedTime } from "../shell/zoned-time";
import { doneActionLabels, scheduledActionLabels } from "./schedule-labels";

const columns = "lg:grid lg:grid-cols-[10rem_9rem_minmax(0,1fr)_14rem_8rem] lg:items-baseline lg:gap-4";

const nothing: Record<ScheduleView, string> = {
  waiting: "Nothing is scheduled.",
  trouble: "Nothing was missed, and nothing failed.",
  late: "Nothing was late.",
  done: "The clock has done nothing yet.",
  cancelled: "Nothing was cancelled.",
};

/** The address of the schedule with these filters; empty ones and the usual view are left out. */
export function promisesAddress(view: ScheduleView, after = ""): string {
  const query = new URLSearchParams({ ...(view !== "waiting" && { view }), ...(after && { after }) });
  return query.size > 0 ? `/studio/schedule?${query}` : "/studio/schedule";
}

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
  if (found.rows.length === 0)
    return <p className="border-t border-line py-16 text-center font-serif text-xl">{nothing[view]}</p>;
  return (
    <>
      <ul aria-label="Scheduled">
        {found.rows.map((row) => (
          <Row key={row.actionId} row={row} zone={zone} />
        ))}
      </ul>
      {found.next && (
        <p className="mt-4">
          <Link href={promisesAddress(view, found.next)} className={buttonClass()} rel="next">
            {view === "waiting" ? "Later" : "Earlier"}
          </Link>
        </p>
      )}
    </>
  );
}

function Row({ row, zone }: { row: ListedScheduledAction; zone: string }) {
  const isOlder = row.state === "pending" && row.versionN !== null && row.versionN !== row.editedN;
  return (
    <li className={`${columns} relative border-b border-line px-1 py-2 hover:bg-sunken focus-within:bg-sunken`}>
      <span className="font-medium max-lg:me-3">
        <ZonedTime at={row.runAt} zone={zone} seconds />
      </span>
      <span className="text-xs text-ink-2">
        {(row.state === "done" ? doneActionLabels : scheduledActionLabels)[row.kind]}
      </span>
      <Link
        href={`/studio/stories/${row.storyId}`}
        prefetch={false}
        lang={row.lang}
        dir="auto"
        className="block truncate font-serif text-[1.0625rem] leading-snug font-medium after:absolute after:inset-0 max-lg:whitespace-normal"
      >
        {row.headline || <span className="text-ink-3 italic">Without a headline</span>}
      </Link>
      <span className="block text-xs max-lg:inline max-lg:me-3">
        <Outcome row={row} />
        {row.versionN !== null && (
          <span className="text-ink-3">
            {" · "}version {row.versionN}
            {isOlder && <span className="text-warn">, the draft is at {row.editedN}</span>}
          </span>
        )}
      </span>
      <span className="truncate text-xs text-ink-3 lg:text-end">{row.by}</span>
    </li>
  );
}

function Outcome({ row: { state, lateMs, lastError, attempts } }: { row: ListedScheduledAction }) {
  if (state === "missed") return <b className="font-medium text-bad">Missed: the portal was not running</b>;
  if (state === "failed") return <b className="font-medium break-words text-bad">Failed: {lastError}</b>;
  if (state === "cancelled") return <span className="text-ink-2">Cancelled</span>;
  if (state === "pending" && attempts > 0)
    return (
      <b className="font-medium break-words text-bad">
        Failed {attempts} times so far: {lastError}
      </b>
    );
  if (state === "pending") return <span className="text-accent">Waiting</span>;
  const late = lateMs ?? 0;
  return (
    <span className={late >= 10_000 ? "font-medium text-warn" : "text-good"}>
      {late < 1_000 ? "On time" : `${durationText(late)} late`}
    </span>
  );
}
