import { expect, it } from "vitest";
import { weekDays } from "./week-days";

it.each([
  ["2026-11-30", "2026-11-30"],
  ["2026-12-06", "2026-11-30"],
  ["2027-01-01", "2026-12-28"],
])("begins the week of %s on Monday %s", (day, monday) => expect(weekDays(day).days[0]).toBe(monday));

it("has seven days, and the weeks before and after it", () => {
  const { days, before, after } = weekDays("2027-03-01");
  expect([days.length, days.at(-1), before, after]).toEqual([7, "2027-03-07", "2027-02-22", "2027-03-08"]);
});
