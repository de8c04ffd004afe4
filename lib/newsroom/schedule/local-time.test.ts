import { describe, expect, it } from "vitest";
import { Refusal } from "../refusal";
import { exactInstant, resolveLocalTime } from "./local-time";

describe("a wall-clock time in a zone", () => {
  it("is one instant on ordinary days, without its milliseconds", () => {
    expect(resolveLocalTime("2026-11-23T18:30:05.900", "Europe/Paris")).toEqual({
      kind: "exact",
      at: new Date("2026-11-23T17:30:05Z"),
    });
  });

  it("does not exist where clocks go forward", () => {
    expect(resolveLocalTime("2026-03-29T02:30", "Europe/Paris")).toEqual({
      kind: "missing",
      nearest: [new Date("2026-03-29T00:30:00Z"), new Date("2026-03-29T01:30:00Z")],
    });
  });

  it("exists twice where they go back", () => {
    expect(resolveLocalTime("2026-10-25T02:30", "Europe/Paris")).toEqual({
      kind: "twice",
      choices: [new Date("2026-10-25T00:30:00Z"), new Date("2026-10-25T01:30:00Z")],
    });
  });

  it("knows zones that change by half an hour", () => {
    expect(resolveLocalTime("2026-04-05T01:45", "Australia/Lord_Howe").kind).toBe("twice");
  });

  it.each([
    ["2026-11-23", "UTC"],
    ["2026-02-30T10:00", "UTC"],
    ["2026-11-23T25:00", "UTC"],
    ["2026-11-23T10:00Z", "UTC"],
    ["tomorrow", "UTC"],
    ["2026-11-23T10:00", "Mars/Base"],
  ])("%s in %s is refused", (local, zone) => {
    expect(() => resolveLocalTime(local, zone)).toThrow(Refusal);
  });

  it("asks with both choices", () => {
    try {
      exactInstant("2026-10-25T02:30", "Europe/Paris");
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        code: "ambiguous-time",
        problems: [{ message: "2026-10-25T00:30:00.000Z" }, { message: "2026-10-25T01:30:00.000Z" }],
      });
    }
  });
});
