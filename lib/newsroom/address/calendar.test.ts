import { expect, test } from "vitest";
import { addDays, addMonths, dayStart, isDay, isMonth, monthWeeks } from "./calendar";

test("a day begins at midnight of the newsroom's zone, in summer and winter", () => {
  expect(dayStart("2026-11-23", "UTC").toISOString()).toBe("2026-11-23T00:00:00.000Z");
  expect(dayStart("2026-07-01", "Europe/Paris").toISOString()).toBe("2026-06-30T22:00:00.000Z");
  expect(dayStart("2026-11-23", "Pacific/Kiritimati").toISOString()).toBe("2026-11-22T10:00:00.000Z");
  expect(dayStart("2026-11-23", "Asia/Kathmandu").toISOString()).toBe("2026-11-22T18:15:00.000Z");
});

test("days and months are told from what only looks like them", () => {
  expect([isDay("2024-02-29"), isDay("2026-02-29"), isDay("2026-13-01"), isDay("0026-01-01"), isDay("x")]).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
  expect([isMonth("2026-11"), isMonth("2026-13"), isMonth("2026-1")]).toEqual([true, false, false]);
});

test("neighbours cross months and years", () => {
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
  expect(addMonths("2026-01", -1)).toBe("2025-12");
});

test("a month is laid out in weeks from Monday", () => {
  const weeks = monthWeeks("2026-11");
  expect(weeks[0]).toEqual([null, null, null, null, null, null, "2026-11-01"]);
  expect(weeks.at(-1)).toEqual(["2026-11-30", null, null, null, null, null, null]);
});
