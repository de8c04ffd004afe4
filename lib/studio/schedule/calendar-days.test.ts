import { expect, it } from "vitest";
import { calendarDays } from "./calendar-days";

it.each([
  ["2026-11-30", "2026-11-30"],
  ["2026-12-06", "2026-11-30"],
  ["2027-01-01", "2026-12-28"],
])("begins the week of %s on Monday %s", (day, monday) => expect(calendarDays("week", day).days[0]).toBe(monday));

it("has seven days of a week, and the weeks before and after it", () => {
  const { days, before, after } = calendarDays("week", "2027-03-01");
  expect([days.length, days.at(-1), before, after]).toEqual([7, "2027-03-07", "2027-02-22", "2027-03-08"]);
});

it("has one day alone, and the days before and after it, over the ends of months and years", () => {
  expect(calendarDays("day", "2026-12-31")).toEqual({
    ...{ span: "day", days: ["2026-12-31"], before: "2026-12-30", after: "2027-01-01" },
  });
  expect(calendarDays("day", "2028-03-01").before).toBe("2028-02-29");
});
