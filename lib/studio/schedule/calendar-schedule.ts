import "server-only";
import type { StaffActor } from "@/lib/newsroom/access/actor";
import { storyScope } from "@/lib/newsroom/access/story-scope";
import { calendarDay } from "@/lib/newsroom/address/address";
import { databaseNow } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db/database";
import type { ScheduleKind } from "@/prisma/generated/enums";
import { type CalendarDays, type CalendarSpan, calendarDays } from "./calendar-days";

export interface CalendarEntry {
  /** ISO 8601 */
  at: string;
  what: ScheduleKind | "embargoEnd" | "expiry";
  /** Whether it did not come to it */
  hasFailed: boolean;
  storyId: string;
  headline: string;
  lang: string;
}

export interface CalendarSchedule {
  calendar: CalendarDays;
  /** The calendar day in the zone */
  today: string;
  entries: [day: string, CalendarEntry[]][];
}

const MAX_ENTRIES = 500;
const DAY_MS = 86_400_000;

const story = {
  select: {
    ...{ id: true, lang: true },
    draft: { select: { headline: true } },
    liveVersion: { select: { headline: true } },
  },
} as const;

type Named = { id: string; lang: string; draft: { headline: string } | null; liveVersion: { headline: string } | null };

const named = ({ id, lang, draft, liveVersion }: Named) => ({
  ...{ storyId: id, lang, headline: (draft ?? liveVersion)?.headline ?? "" },
});

/**
 * What the clock does or did to stories that the actor may read on a calendar day of a zone, or in its week; today's without one: scheduled
 * actions that were not cancelled, ends of embargoes, and expiries, the soonest first.
 */
export async function calendarSchedule(
  actor: StaffActor,
  { span, day, zone }: { span: CalendarSpan; day: string; zone: string },
): Promise<CalendarSchedule> {
  const db = database();
  const today = calendarDay(await databaseNow(db), zone);
  const calendar = calendarDays(span, day || today);
  const { days } = calendar;
  const mine = storyScope(actor).where;
  // A day of a zone begins up to 14 hours before or after that of UTC.
  const gte = new Date(Date.parse(`${days[0]}T00:00:00Z`) - DAY_MS);
  const lt = new Date(Date.parse(`${days.at(-1)}T00:00:00Z`) + 2 * DAY_MS);
  const [actions, embargoes, expiring] = await Promise.all([
    db.scheduledAction.findMany({
      where: { runAt: { gte, lt }, state: { not: "cancelled" }, story: mine },
      orderBy: { runAt: "asc" },
      take: MAX_ENTRIES,
      select: { runAt: true, kind: true, state: true, story },
    }),
    db.embargo.findMany({
      where: { until: { gte, lt }, isActive: true, story: mine },
      orderBy: { until: "asc" },
      take: MAX_ENTRIES,
      select: { until: true, story },
    }),
    db.story.findMany({
      where: { AND: [mine, { expireAt: { gte, lt }, state: { in: ["published", "correcting"] } }] },
      orderBy: { expireAt: "asc" },
      take: MAX_ENTRIES,
      select: { expireAt: true, ...story.select },
    }),
  ]);
  const entries = [
    ...actions.map((row) => ({
      ...{ at: row.runAt, what: row.kind, hasFailed: row.state === "missed" || row.state === "failed" },
      ...named(row.story),
    })),
    ...embargoes.map((row) => ({ at: row.until, what: "embargoEnd" as const, hasFailed: false, ...named(row.story) })),
    ...expiring.map((row) => ({ at: row.expireAt, what: "expiry" as const, hasFailed: false, ...named(row) })),
  ].flatMap((entry) => (entry.at ? [{ ...entry, at: entry.at }] : []));
  const byDay = new Map<string, CalendarEntry[]>(days.map((day) => [day, []]));
  for (const entry of entries.sort((a, b) => a.at.getTime() - b.at.getTime())) {
    byDay.get(calendarDay(entry.at, zone))?.push({ ...entry, at: entry.at.toISOString() });
  }
  return { calendar, today, entries: [...byDay] };
}
