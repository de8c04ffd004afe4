import sharp from "sharp";
import { expect, it } from "vitest";
import { encodeCard } from "./encode-card";

const [width, height] = [1200, 630];

/** A card of soft steps between `count` colours, as the smoothed edges of letters are. */
function steps(count: number): Buffer {
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < width * height; at++) {
    const step = Math.floor(at / 7) % count;
    pixels.writeUIntBE((0xfbf8f2 - step * 0x020201) & 0xffffff, at * 3, 3);
  }
  return pixels;
}

it.each([1, 2, 100])("keeps every pixel of a flat card with %i colours", async (count) => {
  const pixels = steps(count);
  const { bytes, contentType } = await encodeCard({ pixels, width, height }, true);
  expect(contentType).toBe("image/png");
  const read = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect(read.info).toMatchObject({ width, height });
  expect(read.data.equals(pixels)).toBe(true);
});

it("takes near colours for one where there are more than a palette holds", async () => {
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < width * height; at++) {
    pixels.set([(at % 40) * 6, (Math.floor(at / width) % 40) * 6, 128], at * 3);
  }
  const { bytes, contentType } = await encodeCard({ pixels, width, height }, true);
  expect(contentType).toBe("image/png");
  expect(bytes.length).toBeLessThanOrEqual(300_000);
  const read = await sharp(bytes).removeAlpha().raw().toBuffer();
  expect(Math.max(...read.subarray(0, 30_000).map((value, at) => Math.abs(value - (pixels[at] ?? 0))))).toBeLessThan(
    32,
  );
});

it("makes JPEGs of at most 300 KB of what no card is: noise", async () => {
  const noise = await sharp({
    create: { width, height, channels: 3, background: "#808080", noise: { type: "gaussian", mean: 128, sigma: 60 } },
  })
    .raw()
    .toBuffer();
  for (const isFlat of [true, false]) {
    const { bytes } = await encodeCard({ pixels: noise, width, height }, isFlat);
    expect(bytes.length).toBeLessThanOrEqual(300_000);
    expect(await sharp(bytes).metadata()).toMatchObject({ width, height });
  }
});
