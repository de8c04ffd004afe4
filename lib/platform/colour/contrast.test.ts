import { describe, expect, it } from "vitest";
import { contrast, readableOn } from "./contrast";

describe("contrast", () => {
  it("is 21 between black and white and 1 for a colour on itself", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#b3261e", "#b3261e")).toBe(1);
  });

  it("refuses what is no colour", () => {
    expect(() => contrast("red", "#ffffff")).toThrow('Colour "red" is not of the form #rrggbb.');
  });
});

describe("readableOn", () => {
  it("leaves a readable colour alone", () => {
    expect(readableOn("#ffffff", "#b3261e")).toBe("#b3261e");
  });

  it.each(["#ffd400", "#7fd1ae", "#ffffff", "#808080", "#0000ff", "#111111"])(
    "makes %s readable on light and dark",
    (colour) => {
      for (const ground of ["#fbf8f2", "#16140f", "#777777", "#b3261e"]) {
        expect(contrast(ground, readableOn(ground, colour))).toBeGreaterThanOrEqual(4.5);
      }
    },
  );
});
