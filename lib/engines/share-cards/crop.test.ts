import { describe, expect, it } from "vitest";
import { chooseCrop } from "./crop";

const card = { left: 0, top: 0, width: 1200, height: 630 };
const slab = { left: 0, top: 290, width: 720, height: 340 };

function subjectIn(source: { width: number; height: number }, focal: { x: number; y: number }, covered?: typeof slab) {
  const { scaled, left, top } = chooseCrop(source, card, focal, covered);
  expect(left + card.width).toBeLessThanOrEqual(scaled.width);
  expect(top + card.height).toBeLessThanOrEqual(scaled.height);
  return { x: focal.x * scaled.width - left, y: focal.y * scaled.height - top };
}

describe("chooseCrop", () => {
  it("puts the subject in the middle where the picture allows it", () => {
    expect(subjectIn({ width: 4000, height: 3000 }, { x: 0.5, y: 0.5 })).toEqual({ x: 600, y: 315 });
  });

  it.each([
    { x: 0.5, y: 0.4 },
    { x: 0.8, y: 0.5 },
    { x: 0.65, y: 0.7 },
    { x: 0.5, y: 0.62 },
  ])("keeps a subject at %o out from under the words", (focal) => {
    const subject = subjectIn({ width: 3000, height: 2000 }, focal, slab);
    expect(subject.x > slab.width + 60 || subject.y < slab.top - 60).toBe(true);
  });

  it("fills the box from a tall and from a tiny picture", () => {
    expect(chooseCrop({ width: 600, height: 2400 }, card, { x: 0.5, y: 0 }, undefined)).toMatchObject({
      top: 0,
      left: 0,
    });
    expect(chooseCrop({ width: 1, height: 1 }, card, { x: 1, y: 1 }, undefined).scaled.width).toBeGreaterThanOrEqual(
      1200,
    );
  });
});
