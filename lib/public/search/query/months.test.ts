import { expect, test } from "vitest";
import { monthsBetween } from "./months";

test("months count back over the turn of a year, whatever the day", () => {
  const end = new Date("2026-01-31T23:59:59Z");
  expect(monthsBetween(new Date("2025-11-30T12:00:00Z"), end)).toBe("('m:2026-01' | 'm:2025-12' | 'm:2025-11')");
  expect(monthsBetween(end, end)).toBe("'m:2026-01'");
  expect(monthsBetween(new Date("2001-01-01"), end)).toBeNull();
  expect(monthsBetween(end, new Date("2025-12-31"))).toBeNull();
});
