import { expect, it } from "vitest";
import { relativeText } from "./relative-text";

const now = new Date("2026-11-30T12:00:00Z");
const text = (iso: string, locale = "en-GB", zone = "UTC") => relativeText(new Date(iso), now, { locale, zone });

it("says how long ago, in the largest unit that fits", () => {
  expect(text("2026-11-30T11:59:10Z")).toBe("now");
  expect(text("2026-11-30T11:55:00Z")).toBe("5 min ago");
  expect(text("2026-11-30T09:10:00Z")).toBe("2 hr ago");
  expect(text("2026-11-29T11:00:00Z")).toBe("yesterday");
  expect(text("2026-11-30T14:30:00Z")).toBe("in 2 hr");
  expect(text("2026-11-30T11:55:00Z", "de")).toBe("vor 5 Min.");
});

it("is a date of the zone after a week, with the year where it is another", () => {
  expect(text("2026-11-01T23:30:00Z")).toBe("1 Nov");
  expect(text("2026-11-01T23:30:00Z", "en-GB", "Europe/Berlin")).toBe("2 Nov");
  expect(text("2025-11-01T10:00:00Z")).toBe("1 Nov 2025");
});
