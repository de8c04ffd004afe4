import sharp, { type Sharp } from "sharp";

const NEARLY_50 = { width: 8_000, height: 6_200 };
const noise = { type: "gaussian" as const, mean: 120, sigma: 30 };

const opaque = ({ width, height } = NEARLY_50) =>
  sharp({ create: { width, height, channels: 3, background: "#446688" }, limitInputPixels: false });
const clear = ({ width, height } = NEARLY_50) =>
  sharp({ create: { width, height, channels: 4, background: "#4466887f" }, limitInputPixels: false });
const frames = (pageHeight: number) =>
  sharp({ create: { width: 7_000, height: pageHeight * 3, channels: 3, background: "#446688", pageHeight } });

async function grainy(): Promise<Sharp> {
  const input = await sharp({ create: { width: 512, height: 512, channels: 3, background: "#808080", noise } })
    .png()
    .toBuffer();
  return opaque().composite([{ input, tile: true }]);
}

const full = { chromaSubsampling: "4:4:4", quality: 70 };
const progressive = { progressive: true, quality: 70 };

/** Pictures that are small as files and as large as allowed, or a little larger, in the ways that cost a decoder most. */
export const nastyPictures: [string, () => Promise<Sharp> | Sharp][] = [
  ["JPEG, baseline", async () => (await grainy()).jpeg({ quality: 70 })],
  ["JPEG, baseline, on its side", async () => (await grainy()).withMetadata({ orientation: 6 }).jpeg({ quality: 70 })],
  ["JPEG, progressive", async () => (await grainy()).jpeg(progressive)],
  ["JPEG, progressive 4:4:4", () => opaque().jpeg({ ...progressive, ...full })],
  [
    "JPEG, progressive 4:4:4, on its side",
    () =>
      opaque()
        .withMetadata({ orientation: 6 })
        .jpeg({ ...progressive, ...full }),
  ],
  [
    "the same, 42 megapixels, close to the limit",
    () =>
      opaque({ width: 7_200, height: 5_800 })
        .withMetadata({ orientation: 6 })
        .jpeg({ ...progressive, ...full }),
  ],
  ["JPEG, progressive, 56 megapixels", () => opaque({ width: 8_000, height: 7_000 }).jpeg(progressive)],
  ["PNG of noise", async () => (await grainy()).png({ compressionLevel: 1 })],
  ["PNG, clear", () => clear().png()],
  ["PNG, interlaced", () => opaque().png({ progressive: true })],
  ["PNG, interlaced, clear", () => clear().png({ progressive: true })],
  ["PNG, 16 bits, clear", () => clear().toColourspace("rgb16").png()],
  ["PNG, interlaced, 16 bits, clear", () => clear().toColourspace("rgb16").png({ progressive: true })],
  ["TIFF, 16 bits, clear", () => clear().toColourspace("rgb16").tiff({ compression: "deflate" })],
  ["TIFF, tiles, clear", () => clear().tiff({ compression: "deflate", tile: true })],
  ["GIF", () => opaque().gif({ effort: 1 })],
  ["GIF, three frames of 49 megapixels", () => frames(7_000).gif({ effort: 1 })],
  ["WebP", () => opaque().webp({ effort: 0 })],
  ["WebP, 24 megapixels", () => opaque({ width: 6_000, height: 4_000 }).webp({ effort: 0 })],
  ["WebP without loss, clear", () => clear().webp({ effort: 0, lossless: true })],
  ["WebP, three frames of 49 megapixels", () => frames(7_000).webp({ effort: 0 })],
  ["AVIF", () => opaque().avif({ effort: 0 })],
  ["AVIF, 12 megapixels", () => opaque({ width: 4_000, height: 3_000 }).avif({ effort: 0 })],
];
