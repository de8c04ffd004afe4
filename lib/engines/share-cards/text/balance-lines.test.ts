import { describe, expect, it } from "vitest";
import { balanceLines, countLines, type Piece } from "./balance-lines";

const pieces = (widths: number[], rough: number[] = []): Piece[] =>
  widths.map((width, i) => ({ width: width + 0.25, widthAtLineEnd: width, roughness: rough[i] ?? 0 }));

describe("balanceLines", () => {
  it("evens lines out instead of leaving a short last one", () => {
    expect(balanceLines(pieces([2, 2, 2, 2, 2, 1]), 2, 10)).toEqual([3, 6]);
  });

  it("keeps every line within the width", () => {
    expect(balanceLines(pieces([4, 1, 4]), 2, 5.3)).toEqual([2, 3]);
  });

  it("moves a break to where it does not tear a phrase", () => {
    expect(balanceLines(pieces([1, 1, 1, 1]), 2, 5)).toEqual([2, 4]);
    expect(balanceLines(pieces([1, 1, 1, 1], [0, 1, 0, 0]), 2, 5)).not.toEqual([2, 4]);
  });

  it("tells when the pieces do not fit", () => {
    expect(balanceLines(pieces([4, 4, 4]), 2, 5)).toBeNull();
  });
});

describe("countLines", () => {
  it("ignores the space at a line's end", () => {
    expect(countLines(pieces([5, 5]), 5)).toBe(2);
  });

  it("is infinite for a piece wider than a line", () => {
    expect(countLines(pieces([6]), 5)).toBe(Number.POSITIVE_INFINITY);
  });
});
