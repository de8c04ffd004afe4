import { describe, expect, it } from "vitest";
import { makeStudioText } from "@/lib/studio/shell/text/make-studio-text";
import { studioMessages } from "@/lib/studio/shell/text/studio-messages";
import { durationText, fullTime, wallClock } from "./time-text";

const { t } = makeStudioText("en", studioMessages("en"));
const hour = 3_600_000;

describe("times as text", () => {
  it.each([
    [400, "0.4 s"],
    [42_000, "42 s"],
    [-90_000, "1 min"],
    [hour, "1 h"],
    [3.2 * hour, "3 h 12 min"],
    [24 * hour, "1 day"],
    [25.5 * hour, "1 day 1 h"],
    [52 * hour, "2 days 4 h"],
  ])("writes a span of %i ms as %s", (span, words) => {
    expect(durationText(span, t)).toBe(words);
  });

  it("writes a time in its zone, with seconds where there are any", () => {
    expect(fullTime("2027-03-28T00:30:00Z", "Europe/Paris")).toMatch(/^28 Mar 2027, 01:30 (CET|GMT\+1)$/);
    expect(fullTime("2027-03-28T01:30:05Z", "Europe/Paris")).toMatch(/^28 Mar 2027, 03:30:05 (CEST|GMT\+2)$/);
  });

  it("writes a wall clock as date fields take it", () => {
    expect(wallClock(new Date("2026-12-31T23:30:00Z"), "Asia/Kolkata")).toBe("2027-01-01T05:00");
  });
});
