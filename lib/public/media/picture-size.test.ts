import { describe, expect, test } from "vitest";
import { pictureCut, pictureSize } from "./picture-size";

describe("pictureSize", () => {
  test.each([
    ["800w.jpg", { width: 800, ratio: null, type: "jpg" }],
    ["160w-3x2.avif", { width: 160, ratio: "3x2", type: "avif" }],
    ["2400w-16x9.webp", { width: 2400, ratio: "16x9", type: "webp" }],
  ])("%s is a size", (file, size) => {
    expect(pictureSize(file)).toEqual(size);
  });

  test.each([
    "801w.jpg",
    "0800w.jpg",
    "800w.png",
    "800w.JPG",
    "800w-3x3.jpg",
    "800w-.jpg",
    "800w.jpg.jpg",
    "../800w.jpg",
    "800.jpg",
    "99999w.jpg",
    "800w.jpg\n",
    "",
  ])("%j is none", (file) => {
    expect(pictureSize(file)).toBeNull();
  });
});

describe("pictureCut", () => {
  const picture = { width: 3000, height: 2000, focalX: 0.5, focalY: 0.5 };

  test("without a ratio the picture is scaled whole", () => {
    expect(pictureCut(picture, { width: 1200, ratio: null })).toEqual({
      scaled: { width: 1200, height: 800 },
      cut: { left: 0, top: 0, width: 1200, height: 800 },
    });
  });

  test("a picture is never enlarged", () => {
    const small = { ...picture, width: 300, height: 200 };
    expect(pictureCut(small, { width: 1200, ratio: null }).cut).toMatchObject({ width: 300, height: 200 });
    expect(pictureCut(small, { width: 1200, ratio: "1x1" }).cut).toMatchObject({ width: 200, height: 200 });
  });

  test("the cut follows the focal point and stays inside the picture", () => {
    const cut = (focalX: number) => pictureCut({ ...picture, focalX }, { width: 800, ratio: "1x1" }).cut.left;
    expect([0, 0.25, 0.5, 0.75, 1].map(cut)).toEqual([0, 0, 200, 400, 400]);
  });

  test("every size of every shape stays inside its picture", () => {
    for (const [width, height] of [
      [1, 1],
      [1, 5000],
      [5000, 1],
      [799, 601],
      [12_000, 8_000],
    ] as const) {
      for (const ratio of [null, "3x2", "1x1", "16x9", "4x5", "2x1"] as const) {
        for (const wanted of [160, 2400]) {
          const { scaled, cut } = pictureCut({ width, height, focalX: 1, focalY: 0 }, { width: wanted, ratio });
          expect(cut.width).toBeGreaterThan(0);
          expect(cut.height).toBeGreaterThan(0);
          expect(cut.left + cut.width).toBeLessThanOrEqual(scaled.width);
          expect(cut.top + cut.height).toBeLessThanOrEqual(scaled.height);
          expect(cut.width).toBeLessThanOrEqual(Math.min(width, wanted));
        }
      }
    }
  });
});
