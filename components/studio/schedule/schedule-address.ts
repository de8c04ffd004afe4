import type { CalendarSpan } from "@/lib/studio/schedule/calendar-days";
import type { ScheduleView } from "@/lib/studio/schedule/list-scheduled-actions";

/** The address of the schedule with these filters; empty ones and the usual view are left out. */
export function scheduleAddress(view: ScheduleView, after = ""): string {
  const query = new URLSearchParams({ ...(view !== "waiting" && { view }), ...(after && { after }) });
  return query.size > 0 ? `/studio/schedule?${query}` : "/studio/schedule";
}

/** The address of a calendar day, written 2026-11-30, or of its week; without a day today's. */
export const calendarAddress = (span: CalendarSpan, day = ""): string => `/studio/schedule?${span}=${day}`;
